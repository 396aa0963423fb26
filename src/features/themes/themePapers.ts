import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { ThemesView } from './themesView.ts';

/** What every figure of the page takes with it when it leaves the site. */
export function themePapers(
  { data, query }: Pick<ThemesView, 'data' | 'query'>,
  part: 'ranking' | 'over-time' | 'by-grade',
): Pick<TakeAway, 'name' | 'source' | 'dataAsAt' | 'version' | 'path' | 'embedPath'> {
  const chosen = query.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return {
    // With what is chosen: `themes-ranking-by-councils`.
    name: `themes-${part}${chosen}`,
    source: 'Ofsted inspection reports; sorted into themes by the tracker',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `/themes${query}#${part}`,
    embedPath: null,
  };
}
