import { expect, it } from 'vitest';
import { countMilestones } from '#domain/countMilestones.ts';
import { planShow, planShowIds } from '#features/action-plans/planShow.ts';
import { imaginaryActions } from '#tests/support/imaginaryPlanFile.ts';

function shown(id: (typeof planShowIds)[number], on: string) {
  return imaginaryActions
    .filter((milestone) => planShow.isIn(id, milestone, on))
    .map((milestone) => milestone.id);
}

it('finds the actions of each group on a day', () => {
  const on = '2026-08-20';
  expect(Object.fromEntries(planShowIds.map((id) => [id, shown(id, on)]))).toEqual({
    complete: ['m1', 'm6'],
    // Due on 1 July 2026.
    overdue: ['m2'],
    // Due on 15 September 2026, in 26 days.
    'within-30': ['m4'],
    'within-60': ['m4'],
    'within-90': ['m4'],
    undated: ['m3', 'm5'],
    unowned: ['m3', 'm5'],
    // Last reported on in September 2025 and in January 2026.
    stale: ['m2', 'm3'],
    'report-date-unknown': ['m5'],
    'status-unknown': ['m2', 'm5'],
  });
});

it.each(['2026-08-20', '2026-09-16', '2027-06-01'])('shows as many as are counted, on %s', (on) => {
  const counts = countMilestones(imaginaryActions, on);
  for (const id of planShowIds) expect(shown(id, on)).toHaveLength(planShow.countIn(id, counts));
});
