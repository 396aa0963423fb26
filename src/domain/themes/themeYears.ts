import type { Council } from '#contract/council.ts';
import type { ThemeYear } from '#contract/themeFile.ts';

/**
 * ILACS reports by the year they were published, and how many of them asked for a theme: every year
 * from the first to that of `until`, an ISO day. Reports that are not transcribed are in no number.
 */
export function themeYears(
  councils: readonly Pick<Council, 'reports' | 'improvement'>[],
  themeId: string,
  until: string,
): ThemeYear[] {
  const counts = new Map<number, { reports: number; asked: number }>();
  for (const { reports, improvement } of councils) {
    const years = new Map(
      reports.map(({ inspectionId, publishedOn }) => [
        inspectionId,
        Number(publishedOn.slice(0, 4)),
      ]),
    );
    for (const { inspectionId, coverage, areas } of improvement) {
      const year = years.get(inspectionId);
      if (year === undefined) continue;
      const count = counts.get(year) ?? { reports: 0, asked: 0 };
      counts.set(year, count);
      if (coverage === 'not-transcribed') continue;
      count.reports += 1;
      if (areas.some(({ themes }) => themes.includes(themeId))) count.asked += 1;
    }
  }
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const last = Math.max(Number(until.slice(0, 4)), ...counts.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: String(first + at),
    ...(counts.get(first + at) ?? { reports: 0, asked: 0 }),
  }));
}
