import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import type { Standing } from '#domain/grades.ts';
import { reportAsAt, standingOf } from '#domain/standing.ts';

/** One judgement, or two lanes of one where care was judged together. */
export interface MatrixCell {
  lanes: readonly [Lane, ...Lane[]];
  standing: Standing;
}

export interface MatrixRow {
  id: string;
  name: string;
  /** The day the council ceased to exist; null: it is one of today's. */
  abolished: string | null;
  /** The report that stood on the day; of an abolished council its last. null: not inspected yet. */
  report: GradedReport | null;
  /** Address of the report; null: not in the data, or no report. */
  address: string | null;
  standings: Readonly<Record<Lane, Standing>>;
  /** Left to right; they cover the five lanes. */
  cells: readonly MatrixCell[];
}

interface MatrixCouncil {
  id: string;
  name: string;
  abolished?: string | undefined;
  reports: readonly (GradedReport & { address: string | null })[];
}

function cellsOf(report: GradedReport | null, standings: MatrixRow['standings']): MatrixCell[] {
  const cells: MatrixCell[] = laneIds.map((lane) => ({ lanes: [lane], standing: standings[lane] }));
  if (report === null || !judgesCareTogether(report.framework)) return cells;
  return [
    ...cells.slice(0, 3),
    { lanes: ['children-in-care', 'care-leavers'], standing: standings['children-in-care'] },
  ];
}

/** Councils by the five lanes on an ISO day, by reports published by then, in the order given. */
export function judgementMatrixSeries(councils: readonly MatrixCouncil[], on: string): MatrixRow[] {
  return councils.map(({ id, name, abolished, reports }) => {
    const report = reportAsAt(reports, on);
    const standings = {
      overall: standingOf(report, 'overall'),
      leaders: standingOf(report, 'leaders'),
      'help-and-protection': standingOf(report, 'help-and-protection'),
      'children-in-care': standingOf(report, 'children-in-care'),
      'care-leavers': standingOf(report, 'care-leavers'),
    };
    return {
      id,
      name,
      abolished: abolished !== undefined && abolished <= on ? abolished : null,
      report,
      address:
        reports.find(({ inspectionId }) => inspectionId === report?.inspectionId)?.address ?? null,
      standings,
      cells: cellsOf(report, standings),
    };
  });
}
