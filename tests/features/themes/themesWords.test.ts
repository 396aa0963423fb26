import { expect, test } from 'vitest';
import { gradesTakeAway } from '#features/themes/gradesTakeAway.ts';
import { percentInWords } from '#features/themes/percentInWords.ts';
import { rankingTakeAway } from '#features/themes/rankingTakeAway.ts';
import { themesAddress } from '#features/themes/themesAddress.ts';
import { themesData } from '#features/themes/themesData.ts';
import { countedInWords, themesHeadline } from '#features/themes/themesHeadline.ts';
import { themesView } from '#features/themes/themesView.ts';
import { uncountedInWords } from '#features/themes/uncountedInWords.ts';
import { yearsTakeAway } from '#features/themes/yearsTakeAway.ts';
import { tinyThemes } from '#tests/support/tinyThemes.ts';

const { list, improvement } = tinyThemes();
const data = themesData(list, improvement);
const viewOf = (query = '') =>
  themesView(data, themesAddress(data).read(new URLSearchParams(query)));

test('themes on a level are named together', () => {
  // Four reports each of seven; early help and pathway plans three, homes one.
  expect(themesHeadline(viewOf())).toEqual({
    headline:
      'What inspectors ask for most: front door and thresholds and managers’ oversight, each in 4 of 7 reports',
    lead: 'Next: early help (43%), pathway plans (43%) and homes for care leavers (14%).',
  });
});

test('by councils, within a kind of theme, and nothing left to ask', () => {
  expect(themesHeadline(viewOf('by=councils&group=Care+leavers')).headline).toBe(
    'Most asked on “Care leavers”: pathway plans, of 2 of 5 councils',
  );
  // Norwick 2021 names nothing.
  expect(themesHeadline(viewOf('since=2021&until=2021'))).toEqual({
    headline: 'No transcribed report asks for what is chosen',
    lead: '',
  });
});

test('what is counted says what narrows it down', () => {
  expect(countedInWords(viewOf())).toBe(
    '7 transcribed reports of 5 councils, published 2019 to 2026',
  );
  expect(
    countedInWords(
      viewOf(
        'since=2024&region=North+West&grade=inadequate&judgement=care-leavers&area=care-leavers',
      ),
    ),
  ).toBe(
    '1 transcribed report of 1 council, published since 2024, of councils in the North West, “inadequate” for care leavers, asked under “care leavers”',
  );
});

test('what is not counted, in numbers', () => {
  expect(uncountedInWords(viewOf().selected)).toEqual([
    'Not counted: 4 reports under the single inspection framework (until 2018) and 1 later, not transcribed: what they ask is unknown.',
    'Of those counted, 1 report is transcribed in part and 1 report names nothing to improve.',
  ]);
  expect(uncountedInWords(viewOf('since=2024').selected)).toEqual([]);
});

test('a share is rounded once', () => {
  // 5 of 11 is 45.45…: to one decimal first it would become 46.
  expect(percentInWords((5 / 11) * 100)).toBe('45%');
  expect([percentInWords(0), percentInWords(0.3), percentInWords(null)]).toEqual([
    '0%',
    'under 1%',
    '–',
  ]);
});

test('the ranking leaves the site with its numbers, and with all that is not counted by name', () => {
  const { name, path, tables, notes, alt, chart } = rankingTakeAway(
    viewOf('sort=name&open=ranking.early-help'),
  );
  expect(name).toBe('themes-ranking-sort-name');
  expect(path).toBe('/themes?sort=name#ranking');
  const [themes, uncounted] = tables;
  expect(themes.rows).toEqual([
    ['early-help', 'Early help', 'Help and protection', 3, 42.9, 2, 40, 3],
    ['front-door', 'Front door and thresholds', 'Help and protection', 4, 57.1, 4, 80, 4],
    ['care-leaver-housing', 'Homes for care leavers', 'Care leavers', 1, 14.3, 1, 20, 2],
    ['management-oversight', 'Managers’ oversight', 'Leadership and practice', 4, 57.1, 3, 60, 4],
    ['pathway-plans', 'Pathway plans', 'Care leavers', 3, 42.9, 2, 40, 3],
  ]);
  expect(uncounted?.rows.map((row) => [row[1], row[3], row[5]])).toEqual([
    ['Skerry Isles', '2019-12-09', 'Not counted: not transcribed'],
    ['Skerry Isles', '2023-08-21', 'Counted as far as it is transcribed'],
    ['Norwick', '2021-10-04', 'Counted: names no area for improvement'],
    ['Old Tarnshire', '2014-11-03', 'Not counted: SIF, not transcribed'],
    ['Eastmere', '2015-09-14', 'Not counted: SIF, not transcribed'],
    ['Norwick', '2016-02-08', 'Not counted: SIF, not transcribed'],
    ['Skerry Isles', '2016-06-20', 'Not counted: SIF, not transcribed'],
  ]);
  expect(notes.join(' ')).toContain('Not counted: 4 reports under the single inspection framework');
  expect(alt.long).toContain('Pathway plans: 3 reports (42.9%) of 2 councils, 3 areas');
  expect(chart).not.toBeNull();
});

test('over time: a row for each theme and year, empty where there is no report', () => {
  const { tables, notes, path } = yearsTakeAway(viewOf('group=Leadership+and+practice'));
  expect(path).toBe('/themes?group=Leadership+and+practice#over-time');
  expect(tables[0].rows.map((row) => row.slice(2))).toEqual([
    [2019, 1, 2, 50],
    [2020, 0, 0, null],
    [2021, 0, 1, 0],
    [2022, 0, 0, null],
    [2023, 0, 1, 0],
    [2024, 1, 1, 100],
    [2025, 1, 1, 100],
    [2026, 1, 1, 100],
  ]);
  const words = notes.join(' ');
  expect(words).toContain('2 in 2019, 0 in 2020, 1 in 2021');
  expect(words).toContain('from March 2020 to June 2021');
  expect(words).toContain('in January 2023 (care leavers on their own) and April 2026');
});

test('by grade: reports of every grade, and the judgements under the overall one', () => {
  const view = viewOf('grade=good&group=Care+leavers');
  expect(view.basis.reports).toBe(2);
  const { tables, notes } = gradesTakeAway(view);
  expect(
    tables[0].rows.filter(([id]) => id === 'pathway-plans').map((row) => row.slice(3)),
  ).toEqual([
    ['Outstanding', 0, 1, 0],
    ['Good', 0, 2, 0],
    ['Requires improvement', 1, 2, 50],
    ['Inadequate', 1, 1, 100],
    ['No overall grade any more', 1, 1, 100],
  ]);
  const words = notes.join(' ');
  expect(words).toContain('A grade does not follow from one theme');
  expect(words).toContain('This figure shows reports of every grade');
  // Of transcribed reports: help and protection, Norwick 2026; care leavers, Eastmere 2024 and Norwick 2026.
  expect(words).toContain(
    'the impact of leaders 0, help and protection 1, children in care 0, care leavers 2',
  );
});
