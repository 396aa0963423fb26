import type { Council } from '#contract/council.ts';
import type { Papers } from '#contract/papers.ts';
import type { DataQuality } from '#contract/quality.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import type { Row } from '#publisher/tables/tables.ts';

/** How much the data set holds, how it was read and what is known to be wrong. */
export function shapeQuality(
  papers: Papers,
  data: DataSet,
  set: Row<'data-set'>,
  councils: readonly Council[],
): DataQuality {
  const plans = councils.flatMap((council) => council.plans);
  const milestones = plans.flatMap((plan) => plan.milestones);
  return {
    ...papers,
    checkedOn: set.checked_on,
    improvement: { reports: {}, lacking: [] },
    read: [],
    secondHand: [],
    oldest: [],
    neverInspected: [],
    plans: {
      councils: councils.filter((council) => council.plans.length > 0).length,
      plans: plans.length,
      milestones: milestones.length,
      withDueDate: milestones.filter(({ due }) => due !== null).length,
      withStatus: milestones.filter(({ status }) => status !== 'unknown').length,
      oldestStatus: null,
    },
    faults: data['known-faults'].map((row) => ({
      id: row.fault_id,
      table: row.table,
      councilId: row.council_id,
      title: row.title,
      summary: row.summary,
      notedOn: row.noted_on,
    })),
  };
}
