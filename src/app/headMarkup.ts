import { siteName } from '#shared/format/siteName.ts';
import { fullTitle, type PageHead } from './PageHead.ts';

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** JSON that is safe inside a script element: no `</script>` and no comment can end it early. */
export function scriptJson(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/**
 * The head of a page written at build time. `siteAddress` is where the site is published, without
 * a slash at the end: canonical addresses and link previews have to be absolute.
 */
export function headMarkup(head: PageHead, siteAddress: string): string {
  const address = escapeText(siteAddress + head.path);
  const title = escapeText(fullTitle(head));
  const description = escapeText(head.description);
  const tags = [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}">`,
    head.unlisted === true
      ? '<meta name="robots" content="noindex">'
      : `<link rel="canonical" href="${address}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:site_name" content="${siteName}">`,
    `<meta property="og:title" content="${escapeText(head.title)}">`,
    `<meta property="og:description" content="${description}">`,
    `<meta property="og:url" content="${address}">`,
    `<meta property="og:locale" content="en_GB">`,
    `<meta property="og:image" content="${escapeText(siteAddress)}/social-card.png">`,
    `<meta property="og:image:width" content="1200">`,
    `<meta property="og:image:height" content="630">`,
    `<meta property="og:image:alt" content="A hexagon map of England's councils, coloured by Ofsted grade">`,
    `<meta name="twitter:card" content="summary_large_image">`,
  ];
  if (head.structuredData) {
    const json = scriptJson(JSON.stringify(head.structuredData));
    tags.push(`<script type="application/ld+json">${json}</script>`);
  }
  return tags.join('\n    ');
}
