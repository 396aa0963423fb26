import type { CouncilList } from '#contract/councilList.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Papers } from '#contract/papers.ts';
import { compactReport } from '#domain/compactReports.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';

/** Every council with its graded history in compact form, in the order of councils.csv. */
export function shapeCouncilList(
  papers: Papers,
  data: DataSet,
  reports: ReadonlyMap<string, readonly GradedReport[]>,
): CouncilList {
  const addresses = new Map(data.inspections.map((row) => [row.inspection_id, row.report_url]));
  return {
    ...papers,
    councils: data.councils.map((row) => ({
      id: row.council_id,
      name: row.name,
      gssCode: row.gss_code,
      region: row.region,
      kind: row.council_type,
      ...(row.established_on !== null && { established: row.established_on }),
      ...(row.abolished_on !== null && { abolished: row.abolished_on }),
      tile:
        row.tile_column === null || row.tile_row === null ? null : [row.tile_column, row.tile_row],
      reports: (reports.get(row.council_id) ?? []).map((report) => {
        const address = addresses.get(report.inspectionId) ?? null;
        return { ...compactReport(report), ...(address !== null && { address }) };
      }),
    })),
  };
}
