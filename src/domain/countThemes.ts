import type { ImprovementArea } from '#contract/inspectionIds.ts';
import type { ThemedReport } from './themedReports.ts';

/** How often something asks for a theme: numbers of reports, or of the councils they are of. */
export interface ThemeCount {
  themeId: string;
  /** Reports that ask for it, each once however often it does; oldest publication first. */
  reports: readonly ThemedReport[];
  /** The councils of these reports, each once. */
  councils: number;
  /** Areas for improvement that carry it. */
  areas: number;
}

/** What themes are counted in: a number is a share of these. */
export interface ThemeBasis {
  reports: number;
  councils: number;
}

export type CountBy = keyof ThemeBasis;

export interface ThemeCounts {
  basis: ThemeBasis;
  /** In the order of the ids asked for; those never asked for are there with none. */
  counts: readonly ThemeCount[];
}

function councilsOf(reports: readonly ThemedReport[]): number {
  return new Set(reports.map(({ council }) => council.id)).size;
}

/**
 * How many of the reports ask for each theme. `reports`: transcribed ones. `area`: only what is
 * asked under this judgement counts; a report that asks elsewhere then counts as not asking.
 */
export function countThemes(
  reports: readonly ThemedReport[],
  themeIds: readonly string[],
  area: ImprovementArea | null = null,
): ThemeCounts {
  const asking = new Map<string, { reports: ThemedReport[]; areas: number }>();
  for (const report of reports) {
    for (const one of report.areas) {
      if (area !== null && one.area !== area) continue;
      for (const themeId of new Set(one.themes)) {
        const found = asking.get(themeId);
        if (found === undefined) asking.set(themeId, { reports: [report], areas: 1 });
        else {
          found.areas += 1;
          if (found.reports.at(-1) !== report) found.reports.push(report);
        }
      }
    }
  }
  return {
    basis: { reports: reports.length, councils: councilsOf(reports) },
    counts: themeIds.map((themeId) => {
      const found = asking.get(themeId) ?? { reports: [], areas: 0 };
      return { themeId, ...found, councils: councilsOf(found.reports) };
    }),
  };
}

/** Of a count: the number of reports or councils. */
export function askedBy({ reports, councils }: ThemeCount, by: CountBy): number {
  return by === 'reports' ? reports.length : councils;
}

/** The same as a share in percent, not rounded; null where there is nothing to ask. */
export function askedPercent(count: ThemeCount, basis: ThemeBasis, by: CountBy): number | null {
  return basis[by] === 0 ? null : (askedBy(count, by) / basis[by]) * 100;
}
