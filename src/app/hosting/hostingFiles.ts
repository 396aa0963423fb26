import { folderPages } from './folderPages.ts';
import { headerRules } from './headerRules.ts';
import { headersFile } from './headersFile.ts';
import { hostingFaults } from './hostingFaults.ts';
import { pagePatterns } from './pagePatterns.ts';
import { redirectsFile } from './redirectsFile.ts';

interface BuiltSite {
  /** Every file, from the site's root. */
  files: readonly string[];
  /** Addresses of the pages, from the site's root. */
  pages: readonly string[];
  /** Addresses that lead to another page, and which. */
  moved: Readonly<Record<string, string>>;
  base: string;
  siteAddress: string;
}

/**
 * What tells a host of files how to serve the site, by file name. Throws, naming each address, where
 * the rules do not suit the files.
 */
export function hostingFiles({ files, pages, moved, base, siteAddress }: BuiltSite) {
  const rules = headerRules({
    base,
    pages: pagePatterns(pages, folderPages(files)),
    isSecure: siteAddress.startsWith('https:'),
  });
  const faults = hostingFaults(rules, files, base);
  if (faults.length > 0) throw new Error(`No host could serve the site:\n${faults.join('\n')}`);
  const prefix = base.replace(/\/$/, '');
  const redirects = Object.entries(moved).map(([from, to]) => ({
    from: prefix + from,
    to: prefix + to,
    status: 301,
  }));
  return new Map([
    [headersFile.name, headersFile.write(rules)],
    [redirectsFile.name, redirectsFile.write(redirects)],
  ]);
}
