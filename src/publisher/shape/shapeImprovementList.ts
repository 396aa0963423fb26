import type { Council } from '#contract/council.ts';
import type { ImprovementList } from '#contract/improvementList.ts';
import type { Papers } from '#contract/papers.ts';
import type { ThemeList } from '#contract/themes.ts';

/** What every ILACS report asked to improve, by theme, the oldest publication first. */
export function shapeImprovementList(
  papers: Papers,
  councils: readonly Council[],
  { themes }: Pick<ThemeList, 'themes'>,
): ImprovementList {
  const reports = councils.flatMap((council) =>
    council.improvement.map(({ inspectionId, coverage, areas }) => {
      const report = council.reports.find((one) => one.inspectionId === inspectionId);
      return {
        day: report?.publishedOn ?? '',
        inspectionId,
        councilId: council.id,
        coverage,
        areas: areas.map(({ area, themes: ids }) => ({ area, themes: ids })),
      };
    }),
  );
  const key = ({ day, inspectionId }: (typeof reports)[number]) => `${day} ${inspectionId}`;
  return {
    ...papers,
    themes: themes.map(({ id, label, group, description }) => ({ id, label, group, description })),
    reports: reports
      .sort((a, b) => (key(a) < key(b) ? -1 : 1))
      .map(({ inspectionId, councilId, coverage, areas }) => {
        return { inspectionId, councilId, coverage, areas };
      }),
  };
}
