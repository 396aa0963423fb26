import { expect, test } from 'vitest';
import { nationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { filterRows } from '#features/explore/filterRows.ts';
import { groupMoves } from '#domain/groupMoves.ts';
import { sortRows } from '#features/explore/sortRows.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';

const data = nationalData(imaginaryCouncilList);
const view = exploreView(data, {
  on: '2026-08-20',
  since: '2019-12-31',
  judgement: 'overall',
});
const all = { region: null, kind: null, grades: [], change: null };
const names = (rows: readonly { council: { name: string } }[]) =>
  rows.map((row) => row.council.name);

test('the counts of a day add up to the councils of that day', () => {
  expect(view.rows).toHaveLength(6);
  expect(view.counts).toEqual({
    outstanding: 0,
    good: 3,
    'requires-improvement': 1,
    inadequate: 1,
    'not-judged': 0,
    'not-given': 1,
    'not-inspected': 0,
  });
});

test('years run from the start of the inspection to the chosen day', () => {
  const years = new Map(view.rows.map((row) => [row.council.id, row.years]));
  // 15 April 2024 to 20 August 2026: 857 days.
  expect(years.get('eastmere')).toBe(2.3);
  expect(years.get('vale-of-tarn')).toBe(0.2);
});

test('filters narrow down, and each change counts what it would show', () => {
  const north = filterRows(view.rows, { ...all, region: 'North', change: 'fell' });
  expect(names(north.rows)).toEqual(['Norwick']);
  expect(north.changes).toEqual({ all: 3, rose: 1, fell: 1, same: 0, 'not-comparable': 1 });
  expect(names(filterRows(view.rows, { ...all, kind: 'county' }).rows)).toEqual(['Vale of Tarn']);
  expect(
    names(filterRows(view.rows, { ...all, grades: ['inadequate', 'not-given'] }).rows),
  ).toEqual(['Quarrybridge', 'Vale of Tarn']);
});

test('by grade, best first; no grade is last both ways', () => {
  expect(names(sortRows(view.rows, 'grade', true))).toEqual([
    'Eastmere',
    'Isle of Wren',
    'North Bracken',
    'Norwick',
    'Quarrybridge',
    'Vale of Tarn',
  ]);
  expect(names(sortRows(view.rows, 'grade', false))).toEqual([
    'Quarrybridge',
    'Norwick',
    'Eastmere',
    'Isle of Wren',
    'North Bracken',
    'Vale of Tarn',
  ]);
});

test('by change, by years since and by name', () => {
  expect(names(sortRows(view.rows, 'change', true)).slice(0, 4)).toEqual([
    'Eastmere',
    'Isle of Wren',
    'Quarrybridge',
    'Norwick',
  ]);
  expect(names(sortRows(view.rows, 'years', true))[0]).toBe('Quarrybridge');
  expect(names(sortRows(view.rows, 'name', true))[0]).toBe('Vale of Tarn');
});

test('who moved, how far, and who cannot be compared and why', () => {
  const groups = groupMoves(view.pairs);
  expect(groups.counts).toEqual({ rose: 1, fell: 1, same: 2, 'not-comparable': 3 });
  expect(groups.moves.fell).toMatchObject([
    { before: 'outstanding', after: 'requires-improvement', steps: -2 },
  ]);
  expect(
    groups.moves.same.map((move) => [move.councils[0]?.name, move.before, move.sameReport]),
  ).toEqual([
    ['Isle of Wren', 'good', false],
    ['Quarrybridge', 'inadequate', true],
  ]);
  expect(
    groups.notComparable.map(({ reason, councils }) => [reason, councils.map(({ id }) => id)]),
  ).toEqual([
    ['no-longer-exists', ['brackenshire']],
    ['not-yet-created', ['north-bracken']],
    ['no-overall-after', ['vale-of-tarn']],
  ]);
  // Eastmere and Isle of Wren were judged under SIF before.
  expect(groups.cautions).toEqual({ 'sif-and-ilacs': 2, 'care-judged-together': 0 });
});

test('chosen the other way round, the two days are still compared in order', () => {
  const swapped = exploreView(data, {
    on: '2019-12-31',
    since: '2026-08-20',
    judgement: 'overall',
  });
  expect([swapped.earlier, swapped.later]).toEqual(['2019-12-31', '2026-08-20']);
  expect(names(swapped.rows)).toContain('Brackenshire');
  expect(swapped.rows.find((row) => row.council.id === 'norwick')).toMatchObject({
    standing: 'outstanding',
    kindOfChange: 'fell',
  });
});
