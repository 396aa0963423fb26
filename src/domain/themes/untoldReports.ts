import type { Council } from '#contract/council.ts';
import type { UntoldReport } from '#contract/themeFile.ts';

/**
 * ILACS reports of which the data can't tell whether they asked for a theme: not transcribed, or in
 * part and the theme is not in that part. Oldest publication first.
 */
export function untoldReports(
  councils: readonly Pick<Council, 'id' | 'name' | 'reports' | 'inspections' | 'improvement'>[],
  themeId: string,
): UntoldReport[] {
  return councils
    .flatMap(({ id, name, reports, inspections, improvement }) =>
      improvement.flatMap(({ inspectionId, coverage, areas }): UntoldReport[] => {
        if (coverage !== 'partial' && coverage !== 'not-transcribed') return [];
        if (areas.some(({ themes }) => themes.includes(themeId))) return [];
        const report = reports.find((one) => one.inspectionId === inspectionId);
        if (report === undefined) return [];
        const address = inspections.find((one) => one.id === inspectionId)?.reportAddress ?? null;
        return [
          {
            councilId: id,
            councilName: name,
            inspectionId,
            published: report.publishedOn,
            coverage,
            ...(address !== null && { address }),
          },
        ];
      }),
    )
    .sort((a, b) =>
      `${a.published} ${a.inspectionId}` < `${b.published} ${b.inspectionId}` ? -1 : 1,
    );
}
