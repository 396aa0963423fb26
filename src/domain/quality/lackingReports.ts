import type { Council } from '#contract/council.ts';
import type { LackingReport } from '#contract/quality.ts';
import { sortByValue } from '#domain/sortByValue.ts';

/**
 * ILACS reports whose areas for improvement are transcribed in part or not at all: latest reports of
 * today's councils first, then the newest.
 */
export function lackingReports(
  councils: readonly Pick<Council, 'id' | 'name' | 'abolishedOn' | 'reports' | 'improvement'>[],
): LackingReport[] {
  const lacking = councils.flatMap((council) => {
    const published = new Map(council.reports.map((one) => [one.inspectionId, one.publishedOn]));
    const latest = council.reports.at(-1)?.inspectionId;
    return council.improvement.flatMap(({ inspectionId, coverage }): LackingReport[] => {
      if (coverage !== 'partial' && coverage !== 'not-transcribed') return [];
      return [
        {
          councilId: council.id,
          council: council.name,
          inspectionId,
          publishedOn: published.get(inspectionId) ?? '',
          coverage,
          isLatest: inspectionId === latest,
          isFormer: council.abolishedOn !== null,
        },
      ];
    });
  });
  const newestFirst = sortByValue(lacking, ({ publishedOn }) => publishedOn, true);
  return sortByValue(newestFirst, ({ isLatest, isFormer }) => Number(isLatest && !isFormer), true);
}
