import type { Council } from '#contract/council.ts';
import type { DataQuality } from '#contract/quality.ts';
import { firstDay } from '#domain/partialDates.ts';
import { sortByValue } from '#domain/sortByValue.ts';

/**
 * The status that was reported longest ago, among those that are known and dated; null: there is
 * none. A year or a month counts from its first day.
 */
export function oldestStatus(
  councils: readonly Pick<Council, 'id' | 'name' | 'plans'>[],
): DataQuality['plans']['oldestStatus'] {
  const dated = councils.flatMap(({ id, name, plans }) =>
    plans.flatMap((plan) =>
      plan.milestones.flatMap(({ id: milestoneId, status, statusAsAt }) =>
        status === 'unknown' || statusAsAt === null
          ? []
          : [{ councilId: id, council: name, planId: plan.id, milestoneId, asAt: statusAsAt }],
      ),
    ),
  );
  return sortByValue(dated, ({ asAt }) => firstDay(asAt), false)[0] ?? null;
}
