import type { Council } from '#contract/council.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { improvementsTakeAway } from './improvementsTakeAway.ts';
import { neighboursTakeAway } from './neighboursTakeAway.ts';
import { relatedTakeAway } from './relatedTakeAway.ts';
import { reportBefore } from './reportBefore.ts';
import { thenAndNowTakeAway } from './thenAndNowTakeAway.ts';
import { visitsTakeAway } from './visitsTakeAway.ts';

/** What belongs into a council's story pack beside its rating timeline: its tables that have a row. */
export function councilCompanions(council: Council): TakeAway[] {
  const { reports, inspections, events, neighbours, formerCouncils, successors } = council;
  const found = reportBefore(reports, null);
  return [
    ...(found.kind === 'pair' ? [thenAndNowTakeAway(council, found.before, found.latest)] : []),
    ...(reports.length > 0 ? [improvementsTakeAway(council)] : []),
    ...(inspections.length + events.length > 0 ? [visitsTakeAway(council)] : []),
    ...(neighbours.length > 0 ? [neighboursTakeAway(council)] : []),
    ...(formerCouncils.length + successors.length > 0 ? [relatedTakeAway(council)] : []),
  ].filter(({ tables: [table] }) => table.rows.length > 0);
}
