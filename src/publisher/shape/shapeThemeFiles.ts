import type { Council } from '#contract/council.ts';
import type { Papers } from '#contract/papers.ts';
import type { ThemeAsk, ThemeCouncil, ThemeFile } from '#contract/themeFile.ts';
import type { ThemeList } from '#contract/themes.ts';
import { compactReport } from '#domain/compactReports.ts';
import { askedTogether } from '#domain/themes/askedTogether.ts';
import { goodSinceAsked } from '#domain/themes/goodSinceAsked.ts';
import { themeAsks } from '#domain/themes/themeAsks.ts';
import { themeYears } from '#domain/themes/themeYears.ts';
import { untoldReports } from '#domain/themes/untoldReports.ts';

function themeCouncil(council: Council): ThemeCouncil {
  const addresses = new Map(council.inspections.map((one) => [one.id, one.reportAddress]));
  return {
    id: council.id,
    name: council.name,
    gssCode: council.gssCode,
    region: council.region,
    kind: council.kind,
    ...(council.establishedOn !== null && { established: council.establishedOn }),
    ...(council.abolishedOn !== null && { abolished: council.abolishedOn }),
    reports: council.reports.map((report) => {
      const address = addresses.get(report.inspectionId) ?? null;
      return { ...compactReport(report), ...(address !== null && { address }) };
    }),
  };
}

/** A file for each theme: every time it was asked, and what came after. */
export function shapeThemeFiles(
  papers: Papers,
  councils: readonly Council[],
  { themes }: Pick<ThemeList, 'themes'>,
): ThemeFile[] {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const published = new Map(
    councils.flatMap(({ reports }) =>
      reports.map((report) => [report.inspectionId, report.publishedOn] as const),
    ),
  );
  const shaped = new Map(councils.map((council) => [council.id, themeCouncil(council)]));
  const improvements = councils.flatMap(({ improvement }) => improvement);
  const noneNamed = improvements.filter(({ coverage }) => coverage === 'none-named').length;
  const sifReports = councils
    .flatMap(({ reports }) => reports)
    .filter(({ framework }) => framework === 'sif').length;
  const key = ({ inspectionId }: ThemeAsk) =>
    `${published.get(inspectionId) ?? ''} ${inspectionId}`;

  return themes.map(({ id, label, group, description }) => {
    const asked = councils
      .flatMap((council) => themeAsks(council, id))
      .sort((a, b) => (key(a) > key(b) ? -1 : 1));
    const askedIds = new Set(asked.map(({ councilId }) => councilId));
    return {
      ...papers,
      theme: { id, label, group, description },
      asked,
      councils: [...shaped.values()].filter((council) => askedIds.has(council.id)),
      goodSince: councils.flatMap((council) => goodSinceAsked(council, id) ?? []),
      years: themeYears(councils, id, papers.dataAsAt),
      together: askedTogether(improvements, id).map(({ themeId, areas, reports }) => ({
        id: themeId,
        label: labels.get(themeId) ?? themeId,
        areas,
        reports,
      })),
      untold: untoldReports(councils, id),
      noneNamed,
      sifReports,
    };
  });
}
