/** The site's pages for search engines. `changedOn`: the day the data reach to. */
export function sitemap(paths: readonly string[], siteAddress: string, changedOn: string): string {
  const urls = paths.map(
    (path) => `<url><loc>${siteAddress}${path}</loc><lastmod>${changedOn}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
