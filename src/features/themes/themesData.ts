import type { CouncilList } from '#contract/councilList.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { ImprovementList } from '#contract/improvementList.ts';
import type { Theme } from '#contract/themes.ts';
import { nationalData } from '#domain/nationalData.ts';
import { publicationYear } from '#domain/selectThemedReports.ts';
import { themedReports, type ThemedReport } from '#domain/themedReports.ts';

export interface ThemesData {
  dataAsAt: string;
  version: string;
  /** Every graded report, transcribed or not, oldest publication first. */
  reports: readonly ThemedReport[];
  themes: readonly Theme[];
  /** Groups of themes, in the order of the themes. */
  groups: readonly string[];
  regions: readonly string[];
  /** Years of publication of ILACS reports, the first to the last. */
  years: readonly number[];
  openingLane: Lane;
}

function curly(text: string): string {
  return text.replaceAll("'", '’');
}

/** What the page is worked out from: the reports of the two files, laid together. */
export function themesData(list: CouncilList, improvement: ImprovementList): ThemesData {
  const { dataAsAt, version, councils, regions, openingLane } = nationalData(list);
  const reports = themedReports(councils, improvement.reports);
  const listed = reports
    .filter(({ coverage }) => coverage !== 'sif-not-transcribed')
    .map(publicationYear);
  const [first, last] = [listed[0] ?? 0, listed.at(-1) ?? -1];
  const themes = improvement.themes.map(({ id, label, group, description }) => ({
    id,
    label: curly(label),
    group: curly(group),
    description: curly(description),
  }));
  return {
    dataAsAt,
    version,
    reports,
    themes,
    groups: [...new Set(themes.map(({ group }) => group))],
    regions,
    years: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    openingLane,
  };
}
