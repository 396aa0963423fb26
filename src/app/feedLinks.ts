import type { PageHead } from './PageHead.ts';

interface FeedLink {
  type: string;
  title: string;
  /** From the site's root, without a slash before it. */
  path: string;
}

/** A feed as a page's head offers it to feed readers, in both its forms. */
export function feedLinks({ of, atom, json }: NonNullable<PageHead['feeds']>): FeedLink[] {
  const title = `${of}: changes to the data`;
  return [
    { type: 'application/atom+xml', title, path: atom },
    { type: 'application/feed+json', title, path: json },
  ];
}
