import { expect, test } from 'vitest';
import { compareReports } from '#domain/compareReports.ts';
import { realReports } from '#tests/support/realReports.ts';

const [cheshireEast2015, cheshireEast2019, cheshireEast2024] = realReports['cheshire-east'];

test('Cheshire East 2019 to 2024: overall fell one step, leaders stayed', () => {
  expect(compareReports(cheshireEast2019, cheshireEast2024, 'overall')).toEqual({
    outcome: 'comparable',
    direction: 'fell',
    steps: -1,
    before: 'requires-improvement',
    after: 'inadequate',
    sameReport: false,
  });
  expect(compareReports(cheshireEast2019, cheshireEast2024, 'leaders')).toMatchObject({
    outcome: 'comparable',
    direction: 'same',
    steps: 0,
  });
});

test('Cheshire East care leavers fell, with the caution that 2019 judged them with children in care', () => {
  expect(compareReports(cheshireEast2019, cheshireEast2024, 'care-leavers')).toMatchObject({
    outcome: 'with-caution',
    cautions: ['care-judged-together'],
    direction: 'fell',
  });
});

test('SIF against ILACS carries a caution on every lane, two on the care lanes', () => {
  expect(compareReports(cheshireEast2015, cheshireEast2019, 'overall')).toMatchObject({
    outcome: 'with-caution',
    cautions: ['sif-and-ilacs'],
    direction: 'same',
  });
  expect(compareReports(cheshireEast2015, cheshireEast2019, 'children-in-care')).toMatchObject({
    cautions: ['sif-and-ilacs', 'care-judged-together'],
  });
  // Both judge care leavers on their own.
  expect(compareReports(cheshireEast2015, cheshireEast2024, 'care-leavers')).toMatchObject({
    cautions: ['sif-and-ilacs'],
    direction: 'fell',
  });
});

test('Liverpool 2023 to 2026: leaders rose two steps; overall cannot be compared and is no fall', () => {
  const [, , before, after] = realReports.liverpool;
  expect(compareReports(before, after, 'leaders')).toMatchObject({
    outcome: 'comparable',
    direction: 'rose',
    steps: 2,
  });
  expect(compareReports(before, after, 'overall')).toEqual({
    outcome: 'not-comparable',
    reason: 'no-overall-after',
  });
});

test('Trafford 2023 to 2026: two judgements fell, one rose, and care leavers were apart only after', () => {
  const [, , before, after] = realReports.trafford;
  const direction = (lane: Parameters<typeof compareReports>[2]) => {
    const comparison = compareReports(before, after, lane);
    return comparison.outcome === 'not-comparable' ? comparison.reason : comparison.direction;
  };
  expect(direction('leaders')).toBe('fell');
  expect(direction('help-and-protection')).toBe('fell');
  expect(direction('children-in-care')).toBe('rose');
  expect(direction('care-leavers')).toBe('same');
  expect(direction('overall')).toBe('no-overall-after');
});

test('Isles of Scilly 2016 to 2019: what was not judged cannot be compared', () => {
  const [before, after] = realReports['isles-of-scilly'];
  expect(compareReports(before, after, 'care-leavers')).toEqual({
    outcome: 'not-comparable',
    reason: 'not-judged-before',
  });
});

test('Cumberland: nothing before 2023 to compare with; no report at all says so of the later date', () => {
  expect(compareReports(null, realReports.cumberland[0], 'overall')).toEqual({
    outcome: 'not-comparable',
    reason: 'not-inspected-before',
  });
  expect(compareReports(null, null, 'overall')).toEqual({
    outcome: 'not-comparable',
    reason: 'not-inspected-after',
  });
});

test('the same report at both dates is the same, and says that nothing was judged in between', () => {
  expect(compareReports(cheshireEast2024, cheshireEast2024, 'overall')).toMatchObject({
    outcome: 'comparable',
    direction: 'same',
    sameReport: true,
  });
});

test('Doncaster 2022: overall can stay above the worst judgement', () => {
  const [before, after] = realReports.doncaster;
  expect(compareReports(before, after, 'leaders')).toMatchObject({
    steps: -2,
    after: 'inadequate',
  });
  expect(compareReports(before, after, 'overall')).toMatchObject({
    steps: -1,
    after: 'requires-improvement',
  });
});
