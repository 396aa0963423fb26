import { expect, test } from 'vitest';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { tinyThemes } from '#tests/support/tinyThemes.ts';

const { list, improvement } = tinyThemes();
const codec = themesAddress(themesData(list, improvement));
const read = (query: string) => codec.read(new URLSearchParams(query));

test('the plain address is the plain view', () => {
  expect(read('')).toEqual({
    by: 'reports',
    since: null,
    until: null,
    region: null,
    grade: null,
    judgement: 'overall',
    area: null,
    group: null,
    order: 'share',
    open: null,
    adjusted: [],
  });
  expect(codec.write(read('')).toString()).toBe('');
});

test.each([
  'by=councils',
  'since=2021',
  'until=2024',
  'since=2019&until=2019',
  'region=North+West',
  'grade=inadequate',
  'grade=not-given',
  'judgement=care-leavers',
  'area=whole-service',
  'group=Leadership+and+practice',
  'sort=areas',
  'open=ranking.early-help',
  'open=years.early-help.2023',
  'open=grades.early-help.outstanding',
  'by=councils&since=2019&until=2024&region=South+West&grade=good&judgement=leaders&area=impact-of-leaders&group=Care+leavers&sort=name&open=ranking.pathway-plans',
])('%s comes back as it was', (query) => {
  expect(read(query).adjusted).toEqual([]);
  expect(codec.write(read(query)).toString()).toBe(query);
});

test.each([
  ['by=votes', 'way of counting “votes”'],
  ['since=2017', 'first year “2017”'],
  ['until=soon', 'last year “soon”'],
  ['region=Atlantis', 'region “Atlantis”'],
  ['grade=superb', 'grade “superb”'],
  ['grade=not-inspected', 'grade “not-inspected”'],
  ['judgement=weather', 'judgement “weather”'],
  ['area=parking', 'part of the report “parking”'],
  ['group=None', 'kind of theme “None”'],
  ['sort=luck', 'order “luck”'],
  ['open=ranking.golf', 'list of councils “ranking.golf”'],
])('%s is left out, and the page says so', (query, words) => {
  const state = read(query);
  expect(state.adjusted).toHaveLength(1);
  expect(state.adjusted[0]).toContain(words);
  expect(codec.write(state).toString()).toBe('');
});

test('years the wrong way round are turned', () => {
  const state = read('since=2024&until=2020');
  expect([state.since, state.until]).toEqual([2020, 2024]);
  expect(state.adjusted).toHaveLength(1);
});
