import type { Council } from '#contract/council.ts';
import { coverageIds } from '#contract/inspectionIds.ts';
import type { Papers } from '#contract/papers.ts';
import type { DataQuality } from '#contract/quality.ts';
import { countReadRows } from '#domain/quality/countReadRows.ts';
import { lackingReports } from '#domain/quality/lackingReports.ts';
import { oldestReports } from '#domain/quality/oldestReports.ts';
import { oldestStatus } from '#domain/quality/oldestStatus.ts';
import { readRows } from '#domain/quality/readRows.ts';
import { secondHandCouncils } from '#domain/quality/secondHandCouncils.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import type { Row } from '#publisher/tables/tables.ts';

/** How many of the oldest latest reports are named. */
const oldestNamed = 10;

function improvementOf(councils: readonly Council[]): DataQuality['improvement'] {
  const all = councils.flatMap(({ improvement }) => improvement);
  const count = (id: string) => all.filter(({ coverage }) => coverage === id).length;
  return {
    reports: Object.fromEntries(coverageIds.map((id) => [id, count(id)])),
    lacking: lackingReports(councils),
  };
}

function plansOf(councils: readonly Council[]): DataQuality['plans'] {
  const plans = councils.flatMap((council) => council.plans);
  const milestones = plans.flatMap((plan) => plan.milestones);
  const withPlan = councils.filter((one) => one.abolishedOn === null && one.plans.length > 0);
  return {
    councils: withPlan.length,
    plans: plans.length,
    milestones: milestones.length,
    withDueDate: milestones.filter(({ due }) => due !== null).length,
    withStatus: milestones.filter(({ status }) => status !== 'unknown').length,
    oldestStatus: oldestStatus(councils),
  };
}

/** How much the data set holds, how it was read and what is known to be wrong. */
export function shapeQuality(
  papers: Papers,
  data: DataSet,
  set: Row<'data-set'>,
  councils: readonly Council[],
): DataQuality {
  const today = councils.filter(({ abolishedOn }) => abolishedOn === null);
  const names = new Map(councils.map(({ id, name }) => [id, name]));
  return {
    ...papers,
    checkedOn: set.checked_on,
    councilsToday: today.length,
    improvement: improvementOf(councils),
    read: countReadRows(councils.flatMap(readRows)),
    secondHand: secondHandCouncils(councils),
    oldest: oldestReports(today, oldestNamed),
    neverInspected: today
      .filter(({ reports }) => reports.length === 0)
      .map(({ id, name }) => ({ councilId: id, council: name })),
    plans: plansOf(councils),
    faults: data['known-faults'].map((row) => ({
      id: row.fault_id,
      table: row.table,
      councilId: row.council_id,
      council: row.council_id === null ? null : (names.get(row.council_id) ?? null),
      title: row.title,
      summary: row.summary,
      notedOn: row.noted_on,
    })),
  };
}
