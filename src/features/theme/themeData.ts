import type { CompactReport } from '#contract/councilList.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { ThemeAsk, ThemeCouncil, ThemeFile } from '#contract/themeFile.ts';
import { expandReport } from '#domain/compactReports.ts';

/** A report of a council with its address; null where the data hold none. */
export interface KnownReport extends GradedReport {
  address: string | null;
}

/** One report that asked, with its council and the next report. */
export interface AskRow {
  ask: ThemeAsk;
  council: ThemeCouncil;
  report: KnownReport;
  /** null: there is none yet. */
  next: KnownReport | null;
}

export interface ThemeData {
  file: ThemeFile;
  label: string;
  description: string;
  /** Newest publication first. */
  rows: readonly AskRow[];
  regions: readonly string[];
  councils: ReadonlyMap<string, ThemeCouncil>;
  reports: ReadonlyMap<string, KnownReport>;
}

/** The data are written with straight apostrophes, the page with curly ones. */
function curly(text: string): string {
  return text.replaceAll("'", '’');
}

function known(report: CompactReport): KnownReport {
  return { ...expandReport(report), address: report.address ?? null };
}

/** The file of a theme as the page works with it: each request beside its council and reports. */
export function themeData(file: ThemeFile): ThemeData {
  const councils = new Map(file.councils.map((council) => [council.id, council]));
  const reports = new Map(
    file.councils.flatMap((council) => council.reports.map((one) => [one.id, known(one)] as const)),
  );
  const rows = file.asked.flatMap((ask): AskRow[] => {
    const council = councils.get(ask.councilId);
    const report = reports.get(ask.inspectionId);
    if (council === undefined || report === undefined) return [];
    const areas = ask.areas.map((area) => ({ ...area, summary: curly(area.summary) }));
    const next = ask.next === null ? null : (reports.get(ask.next) ?? null);
    return [{ ask: { ...ask, areas }, council, report, next }];
  });
  return {
    file,
    label: curly(file.theme.label),
    description: curly(file.theme.description),
    rows,
    regions: [...new Set(rows.map(({ council }) => council.region))].sort(),
    councils,
    reports,
  };
}
