import type { ImprovementArea } from '#contract/inspectionIds.ts';
import { countThemes, type ThemeCounts } from './countThemes.ts';
import { publicationYear } from './selectThemedReports.ts';
import type { ThemedReport } from './themedReports.ts';

export interface ThemesOfYear extends ThemeCounts {
  year: number;
}

/**
 * How many reports of each year of publication ask for each theme, from the first year that has a
 * transcribed report to the last: years between without any are there, with nothing to ask.
 */
export function themesOverTime(
  reports: readonly ThemedReport[],
  themeIds: readonly string[],
  area: ImprovementArea | null = null,
): ThemesOfYear[] {
  const ofYear = new Map<number, ThemedReport[]>();
  for (const report of reports) {
    const year = publicationYear(report);
    const found = ofYear.get(year);
    if (found === undefined) ofYear.set(year, [report]);
    else found.push(report);
  }
  const years = [...ofYear.keys()];
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    ...countThemes(ofYear.get(first + at) ?? [], themeIds, area),
  }));
}
