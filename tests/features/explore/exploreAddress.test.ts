import fc from 'fast-check';
import { expect, test } from 'vitest';
import { councilKindIds } from '#contract/councilKindIds.ts';
import { laneIds } from '#contract/gradeIds.ts';
import { changeKindIds } from '#domain/changeKind.ts';
import { standingIds } from '#domain/grades.ts';
import { timeStops } from '#domain/timeStops.ts';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { sortColumnIds } from '#features/explore/exploreState.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const codec = exploreAddress(nationalData(imaginaryCouncilList));
const read = (query: string) => codec.read(new URLSearchParams(query));
const plain = read('');

test('the plain address is the latest day against the end of 2019, by name', () => {
  expect(plain).toEqual({
    on: '2026-08-20',
    since: '2019-12-31',
    judgement: 'overall',
    region: null,
    kind: null,
    grades: [],
    change: null,
    sort: 'name',
    descending: false,
    adjusted: [],
  });
  expect(codec.write(plain).toString()).toBe('');
});

test('every choice is in the address', () => {
  const query =
    'on=2022&since=2016-05-01&judgement=leaders&region=North&kind=county&grade=good&grade=inadequate&change=fell&sort=years&direction=ascending';
  const state = read(query);
  expect(state).toEqual({
    on: '2022-12-31',
    since: '2016-05-01',
    judgement: 'leaders',
    region: 'North',
    kind: 'county',
    grades: ['good', 'inadequate'],
    change: 'fell',
    sort: 'years',
    descending: false,
    adjusted: [],
  });
  expect(codec.write(state).toString()).toBe(query);
});

test('what it does not know is left out, one sentence each; other keys are none of its business', () => {
  const state = read('judgement=adoption&region=Wales&grade=splendid&utm=1');
  expect({ ...state, adjusted: [] }).toEqual(plain);
  expect(state.adjusted).toHaveLength(3);
  expect(state.adjusted.join(' ')).toContain('the judgement “adoption”');
  expect(state.adjusted.join(' ')).not.toContain('utm');
});

const state = fc.record({
  on: fc.constantFrom(...timeStops('2026-08-20')),
  since: fc.constantFrom(...timeStops('2026-08-20'), '2018-02-03'),
  judgement: fc.constantFrom(...laneIds),
  region: fc.constantFrom(null, 'North', 'South'),
  kind: fc.constantFrom(null, ...councilKindIds),
  grades: fc.subarray([...standingIds]),
  change: fc.constantFrom(null, ...changeKindIds),
  sort: fc.constantFrom(...sortColumnIds),
  descending: fc.boolean(),
  adjusted: fc.constant([]),
});

test('any state comes back from its address as it was', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(read(codec.write(one).toString())).toEqual(one);
    }),
  );
});

test('no address breaks it', () => {
  const key = fc.constantFrom('on', 'since', 'judgement', 'grade', 'sort', 'direction', 'region');
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.string())), (entries) => {
      const { on, since } = codec.read(new URLSearchParams(entries));
      for (const day of [on, since]) expect(day).toMatch(/^20(1[4-9]|2[0-6])-\d\d-\d\d$/);
    }),
  );
});
