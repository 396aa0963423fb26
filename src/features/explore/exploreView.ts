import type { GradedReport } from '#contract/gradedReport.ts';
import type { GradeCounts } from '#contract/england.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { changeKind, type ChangeKind } from '#domain/changeKind.ts';
import { compareCouncils, type CouncilAtTwoDates } from '#domain/compareCouncils.ts';
import { existsOn } from '#domain/councilExists.ts';
import { tally } from '#domain/countGrades.ts';
import { standingOf } from '#domain/standing.ts';
import type { Standing } from '#domain/grades.ts';
import { yearsBetween } from '#domain/yearsBetween.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';

/** A council on the chosen day, with how it changed between the two days compared. */
export interface CouncilRow {
  council: NationalCouncil;
  /** The report that stood on the day. */
  report: GradedReport | null;
  standing: Standing;
  pair: CouncilAtTwoDates<NationalCouncil>;
  kindOfChange: ChangeKind;
  /** First day of that report's inspection, and years from it to the day; null: not known. */
  inspectedOn: string | null;
  years: number | null;
}

export interface ExploreView {
  /** What it was worked out from. */
  data: NationalData;
  dataAsAt: string;
  lane: Lane;
  /** The chosen day, and the day it is compared with. */
  on: string;
  since: string;
  /** The two days compared, in order: one of them is the chosen day. */
  earlier: string;
  later: string;
  /** Councils that existed on the chosen day, by name. */
  rows: CouncilRow[];
  counts: GradeCounts;
  /** Councils that existed on either of the two days. */
  pairs: CouncilAtTwoDates<NationalCouncil>[];
}

/** Everything the page shows for a day, a day to compare with and a judgement, in one pass. */
export function exploreView(
  data: NationalData,
  { on, since, judgement }: { on: string; since: string; judgement: Lane },
): ExploreView {
  const [earlier, later] = since <= on ? [since, on] : [on, since];
  const pairs = compareCouncils(data.councils, earlier, later, judgement);
  const rows: CouncilRow[] = [];
  for (const pair of pairs) {
    if (!existsOn(pair.council, on)) continue;
    const report = on === later ? pair.after : pair.before;
    const inspectedOn = report?.startedOn ?? null;
    rows.push({
      council: pair.council,
      report,
      standing: standingOf(report, judgement),
      pair,
      kindOfChange: changeKind(pair.change),
      inspectedOn,
      years: inspectedOn === null ? null : yearsBetween(inspectedOn, on),
    });
  }
  const counts = tally(rows.map((row) => row.standing));
  const { dataAsAt } = data;
  return { data, dataAsAt, lane: judgement, on, since, earlier, later, rows, counts, pairs };
}
