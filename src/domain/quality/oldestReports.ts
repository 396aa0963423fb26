import type { Council } from '#contract/council.ts';
import type { LatestReport } from '#contract/quality.ts';
import { sortByValue } from '#domain/sortByValue.ts';

/** Each council's latest graded report, the one published longest ago first; no more than `most`. */
export function oldestReports(
  councils: readonly Pick<Council, 'id' | 'name' | 'reports'>[],
  most: number,
): LatestReport[] {
  const latest = councils.flatMap(({ id, name, reports }): LatestReport[] => {
    const report = reports.at(-1);
    if (report === undefined) return [];
    const { inspectionId, publishedOn } = report;
    return [{ councilId: id, council: name, inspectionId, publishedOn }];
  });
  return sortByValue(latest, ({ publishedOn }) => publishedOn, false).slice(0, most);
}
