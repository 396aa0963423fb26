import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeIds, laneGradeIds, laneIds, type Lane } from '#contract/gradeIds.ts';
import { changeKind, changeKindIds } from '#domain/changeKind.ts';
import { compareCouncils } from '#domain/compareCouncils.ts';
import type { CouncilHistory } from '#domain/countGrades.ts';
import { existsOn } from '#domain/councilExists.ts';
import { realReports } from '#tests/support/realReports.ts';

const cheshireEast = { id: 'cheshire-east', reports: realReports['cheshire-east'] };
const brent = { id: 'brent', reports: realReports.brent };
const doncaster = { id: 'doncaster', reports: realReports.doncaster };
const cumbria = { id: 'cumbria', abolished: '2023-04-01', reports: realReports.cumbria };
const cumberland = {
  id: 'cumberland',
  established: '2023-04-01',
  reports: realReports.cumberland,
};

function compare(council: CouncilHistory, lane: Lane = 'overall') {
  const [pair] = compareCouncils([council], '2019-12-31', '2026-08-20', lane);
  if (pair === undefined) throw new Error('The council existed on neither day');
  return pair;
}

test('Cheshire East fell a step, from a SIF report to ILACS', () => {
  const { from, to, change } = compare(cheshireEast);
  expect([from, to]).toEqual(['requires-improvement', 'inadequate']);
  expect(change).toMatchObject({
    outcome: 'with-caution',
    direction: 'fell',
    steps: -1,
    cautions: ['sif-and-ilacs'],
  });
});

test('Brent has no overall grade any more: not comparable, and never a fall', () => {
  expect(compare(brent).change).toEqual({ outcome: 'not-comparable', reason: 'no-overall-after' });
});

test('Brent on help and protection rose from requires improvement to good', () => {
  expect(compare(brent, 'help-and-protection').change).toMatchObject({
    outcome: 'comparable',
    direction: 'rose',
    steps: 1,
  });
});

test('Doncaster is good at both dates by two different reports', () => {
  expect(compare(doncaster).change).toMatchObject({ direction: 'same', sameReport: false });
});

test('a council that ended and one that followed are each compared only with themselves', () => {
  expect(compare(cumbria)).toMatchObject({
    from: 'requires-improvement',
    to: 'absent',
    after: null,
    change: { outcome: 'not-comparable', reason: 'no-longer-exists' },
  });
  expect(compare(cumberland)).toMatchObject({
    from: 'absent',
    to: 'good',
    before: null,
    change: { outcome: 'not-comparable', reason: 'not-yet-created' },
  });
});

test('a council that existed on neither day is not there', () => {
  expect(compareCouncils([cumberland], '2016-12-31', '2019-12-31', 'overall')).toEqual([]);
});

const day = fc
  .integer({ min: 0, max: 4600 })
  .map((days) => new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10));
const laneGrade = fc.constantFrom(...laneGradeIds);
const report = fc.record({
  inspectionId: fc.uuid(),
  framework: fc.constantFrom('sif', 'ilacs-2018', 'ilacs-2023'),
  startedOn: fc.constant(null),
  publishedOn: day,
  grades: fc.record({
    overall: laneGrade,
    leaders: laneGrade,
    'help-and-protection': laneGrade,
    'children-in-care': laneGrade,
    'care-leavers': laneGrade,
  }),
});
const council = fc.record({
  established: fc.option(day, { nil: undefined }),
  abolished: fc.option(day, { nil: undefined }),
  reports: fc.array(report, { maxLength: 4 }),
});

test('the parts add up: every council of either day is in one bucket, and grades agree with it', () => {
  fc.assert(
    fc.property(
      fc.array(council, { maxLength: 12 }),
      day,
      day,
      fc.constantFrom(...laneIds),
      (councils, one, other, lane) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const pairs = compareCouncils(councils, earlier, later, lane);
        const kinds = pairs.map((pair) => changeKind(pair.change));
        const parts = changeKindIds.map((id) => kinds.filter((kind) => kind === id).length);
        expect(parts.reduce((total, part) => total + part)).toBe(
          councils.filter((one) => existsOn(one, earlier) || existsOn(one, later)).length,
        );
        for (const { from, to, change } of pairs) {
          const graded = [from, to].every((place) => gradeIds.some((grade) => grade === place));
          expect(change.outcome === 'not-comparable').toBe(!graded);
        }
      },
    ),
  );
});
