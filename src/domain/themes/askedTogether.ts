import type { Improvement } from '#contract/council.ts';

interface Together {
  themeId: string;
  /** Areas for improvement that carry both themes. */
  areas: number;
  /** Reports that ask for both, in one area or in several. */
  reports: number;
}

/**
 * The themes that share an area for improvement with this one, most areas first, then most reports,
 * then by id. Sharing a report alone counts for little: the commonest themes share one with any.
 */
export function askedTogether(
  improvements: readonly Pick<Improvement, 'areas'>[],
  themeId: string,
): Together[] {
  const found = new Map<string, Together>();
  for (const { areas } of improvements) {
    const asking = areas.filter(({ themes }) => themes.includes(themeId));
    if (asking.length === 0) continue;
    const entryOf = (id: string) => {
      const entry = found.get(id) ?? { themeId: id, areas: 0, reports: 0 };
      found.set(id, entry);
      return entry;
    };
    const ids = new Set(areas.flatMap(({ themes }) => themes));
    ids.delete(themeId);
    for (const id of ids) entryOf(id).reports += 1;
    for (const { themes } of asking) {
      for (const id of themes) if (id !== themeId) entryOf(id).areas += 1;
    }
  }
  return [...found.values()]
    .filter(({ areas }) => areas > 0)
    .sort((a, b) => b.areas - a.areas || b.reports - a.reports || (a.themeId < b.themeId ? -1 : 1));
}
