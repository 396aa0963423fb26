import { siteName } from '#shared/format/siteName.ts';

/** What a page says of itself to browsers, search engines and link previews. */
export interface PageHead {
  title: string;
  /** One or two sentences, at most some 200 characters. */
  description: string;
  /** The canonical address, from the site's root: `/councils/cheshire-east`. */
  path: string;
  /** schema.org description of the data behind the page. */
  structuredData?: Readonly<Record<string, unknown>>;
  /** Feeds of its own, besides that of every release: paths from the site's root. */
  feeds?: { of: string; atom: string; json: string };
  /** A page that search engines should not keep. */
  unlisted?: boolean;
  /** A figure alone, for other people's pages: `path` is the page of the site it is from. */
  embedded?: boolean;
}

export function fullTitle(head: PageHead): string {
  return head.path === '/' ? `${siteName}: ${head.title}` : `${head.title} – ${siteName}`;
}
