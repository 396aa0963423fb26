import type { Papers } from '#contract/papers.ts';
import type { ThemeList } from '#contract/themes.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';

/** Themes in the order of themes.csv, with how often and how widely each was raised. */
export function shapeThemes(papers: Papers, data: DataSet): ThemeList {
  const councilOf = new Map(data.inspections.map((row) => [row.inspection_id, row.council_id]));
  const raised = new Map<string, { areas: number; councils: Set<string> }>();
  for (const area of data['improvement-areas']) {
    const councilId = councilOf.get(area.inspection_id);
    for (const theme of area.themes) {
      const entry = raised.get(theme) ?? { areas: 0, councils: new Set() };
      entry.areas += 1;
      if (councilId !== undefined) entry.councils.add(councilId);
      raised.set(theme, entry);
    }
  }
  return {
    ...papers,
    themes: data.themes.map((row) => ({
      id: row.theme_id,
      label: row.label,
      group: row.group,
      description: row.description,
      areasForImprovement: raised.get(row.theme_id)?.areas ?? 0,
      councils: raised.get(row.theme_id)?.councils.size ?? 0,
    })),
  };
}
