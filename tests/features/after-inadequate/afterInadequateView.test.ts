import { expect, test } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { afterInadequateHeadline } from '#features/after-inadequate/afterInadequateHeadline.ts';
import { afterInadequateView } from '#features/after-inadequate/afterInadequateView.ts';
import { groupsInWords } from '#features/after-inadequate/groupsInWords.ts';
import { pathSentence } from '#features/after-inadequate/pathSentence.ts';
import { tinyAfterInadequate } from '#tests/support/tinyAfterInadequate.ts';

const data = tinyAfterInadequate();
const plain = { judgement: 'overall', council: null, order: 'longest' } as const;

test('paths of each judgement in the tiny data set', () => {
  // Overall and care leavers: Eastmere 2024; overall, leaders and protection: Old Tarnshire 2014;
  // protection and care leavers: Norwick 2026.
  expect(laneIds.map((lane) => [lane, data.paths[lane].map(({ council }) => council.id)])).toEqual([
    ['overall', ['eastmere', 'old-tarnshire']],
    ['leaders', ['old-tarnshire']],
    ['help-and-protection', ['norwick', 'old-tarnshire']],
    ['children-in-care', []],
    ['care-leavers', ['eastmere', 'norwick']],
  ]);
  expect(data.adoptionOnly).toEqual([]);
});

test('the longest first, or the newest, or by name; the reader’s council before all', () => {
  const ids = (fields: object) =>
    afterInadequateView(data, { ...plain, ...fields }).paths.map(({ council }) => council.id);
  // 51 months until better, 25 months so far.
  expect(ids({})).toEqual(['old-tarnshire', 'eastmere']);
  expect(ids({ order: 'newest' })).toEqual(['eastmere', 'old-tarnshire']);
  expect(ids({ order: 'name' })).toEqual(['eastmere', 'old-tarnshire']);
  expect(ids({ council: 'eastmere' })).toEqual(['eastmere', 'old-tarnshire']);
});

test('the headline counts those graded again, and says who waits', () => {
  const view = afterInadequateView(data, plain);
  expect(afterInadequateHeadline(view)).toEqual({
    title: '1 of 1 spell of inadequate overall grades ended at the next inspection',
    lead: 'It took 51 months from the inadequate report to the first better one: the median of 1 path. 1 path is still open and not in that number (Eastmere), since May 2024.',
    basis:
      '2 councils have been judged inadequate overall in 2 reports published from 2014 to 30 June 2026. A spell starts with an inadequate report that follows a better one, or the first in the data, and each has its path: 2 paths.',
  });
  expect(groupsInWords(view)).toBe(
    '2 paths: 1 better at the next inspection; 1 not reinspected yet.',
  );
});

test('no path, and none graded again, have words of their own', () => {
  const title = (judgement: 'children-in-care' | 'care-leavers') =>
    afterInadequateHeadline(afterInadequateView(data, { ...plain, judgement })).title;
  expect(title('children-in-care')).toBe(
    'No council in the data has been judged inadequate for children in care',
  );
  expect(title('care-leavers')).toBe(
    'No council judged inadequate for care leavers has been graded again yet',
  );
});

test('a path as a sentence', () => {
  expect(data.paths.overall.map(pathSentence)).toEqual([
    'Eastmere: judged inadequate in May 2024; not reinspected yet; 25 months so far.',
    'Old Tarnshire: judged inadequate in November 2014; requires improvement in February 2019, after 51 months (50 to the first day of that inspection).',
  ]);
});
