import { feedPaths } from '#contract/apiPaths.ts';
import { escapeMarkup } from '#shared/export/escapeMarkup.ts';
import { siteName } from '#shared/format/siteName.ts';
import { embedTags } from './embedTags.ts';
import { feedLinks } from './feedLinks.ts';
import { fullTitle, type PageHead } from './PageHead.ts';
import { cardMarkup } from './social-cards/cardMarkup.ts';
import type { SocialCard } from './social-cards/SocialCard.ts';

/** JSON that is safe inside a script element: no `</script>` and no comment can end it early. */
export function scriptJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** Where feed readers find the feeds of every release and, on its own page, of one council. */
function feedMarkup({ feeds }: PageHead, siteAddress: string): string[] {
  const link = (mark: string) => (feed: ReturnType<typeof feedLinks>[number]) => {
    const address = escapeMarkup(`${siteAddress}/${feed.path}`);
    return `<link rel="alternate" type="${feed.type}" title="${escapeMarkup(feed.title)}" href="${address}"${mark}>`;
  };
  return [
    ...(feeds === undefined ? [] : feedLinks(feeds).map(link(' data-own-feed=""'))),
    ...feedLinks({ of: siteName, ...feedPaths.all }).map(link('')),
  ];
}

/**
 * The head of a page written at build time. `siteAddress` is where the site is published, without
 * a slash at the end: canonical addresses and link previews have to be absolute.
 */
export function headMarkup(
  head: PageHead,
  card: Pick<SocialCard, 'address' | 'alt'> | null,
  siteAddress: string,
): string {
  const address = escapeMarkup(siteAddress + head.path);
  const title = escapeMarkup(fullTitle(head));
  const description = escapeMarkup(head.description);
  const tags = [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    head.unlisted === true
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${address}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="${siteName}">`,
    `<meta property="og:title" content="${escapeMarkup(head.title)}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${address}">`,
    `<meta property="og:locale" content="en_GB">`,
    ...(card === null ? [] : [cardMarkup(card, siteAddress)]),
  ];
  if (head.embedded === true) tags.push(...embedTags);
  else tags.push(...feedMarkup(head, siteAddress));
  if (head.structuredData) {
    const json = scriptJson(JSON.stringify(head.structuredData));
    tags.push(`<script type="application/ld+json">${json}</script>`);
  }
  return tags.join('\n    ');
}
