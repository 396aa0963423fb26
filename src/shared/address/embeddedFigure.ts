/** Figures that other sites can embed. */
export type EmbedKind =
  'rating-timeline' | 'plan-timeline' | 'burn-up' | 'england-map' | 'two-dates';

interface EmbeddedFigure {
  kind: EmbedKind;
  /** The same figure in its place on the site, with its state, from the site's root. */
  page: string;
}

const places: readonly [kind: EmbedKind, embed: RegExp, part: string][] = [
  ['rating-timeline', /^\/embed(?<page>\/councils\/[^/]+)\/timeline$/, 'timeline'],
  ['plan-timeline', /^\/embed(?<page>\/plans\/[^/]+)\/timeline$/, 'timeline'],
  ['burn-up', /^\/embed(?<page>\/plans\/[^/]+)\/burn-up$/, 'burn-up'],
  ['england-map', /^\/embed\/england\/map$/, 'map'],
  ['two-dates', /^\/embed\/england\/two-dates$/, 'two-dates'],
];

/** Keys of an embedded figure's address that mean nothing on the site itself. */
const ownKeys = ['version', 'theme'];

/** Which figure an embed page's address shows; null: none. `address` may hold a query. */
export function embeddedFigure(address: string): EmbeddedFigure | null {
  const { pathname, searchParams } = new URL(address, 'https://site.invalid');
  for (const [kind, embed, part] of places) {
    const match = embed.exec(pathname);
    if (match === null) continue;
    for (const key of ownKeys) searchParams.delete(key);
    const query = searchParams.size === 0 ? '' : `?${searchParams.toString()}`;
    return { kind, page: `${match.groups?.['page'] ?? '/'}${query}#${part}` };
  }
  return null;
}
