import { expect, it } from 'vitest';
import { planFindingsAfter } from '#features/action-plans/planFindingsAfter.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

it('counts from the report, else the adoption, the start of the period, the source', () => {
  const undated = { address: null, title: 'Made-up papers', publishedOn: null };
  const nothing = { inspectionId: null, adoptedOn: null, source: undated };
  const after = (plan: object) => planFindingsAfter(imaginaryPlanFile({ plan }));
  expect(after({})).toBe('2024-05-16');
  expect(after({ inspectionId: null })).toBe('2024-07-17');
  // A year counts whole.
  expect(after({ ...nothing, periodStart: '2023' })).toBe('2023-12-31');
  expect(after({ ...nothing, source: { ...undated, publishedOn: '2026-02' } })).toBe('2026-02-28');
  expect(after(nothing)).toBeNull();
});
