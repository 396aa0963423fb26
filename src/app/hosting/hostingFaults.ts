import type { HeaderRule } from './HeaderRule.ts';
import { hostPatterns } from './hostPatterns.ts';

/** Limits of Cloudflare Pages, the narrower of the hosts. */
const mostRules = 100;
const longestLine = 2000;

/** The address a host of files gives a file of the site, from the site's root. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}

/**
 * Headers of one address that two rules give: differently or, where a host joins what they give
 * (`joins`), at all: `DENY, DENY` is no value.
 */
function quarrels(
  address: string,
  rules: readonly { headers: HeaderRule['headers']; fits: RegExp }[],
  joins: boolean,
): string[] {
  const said = new Map<string, string>();
  return rules
    .filter(({ fits }) => fits.test(address))
    .flatMap(({ headers }) => Object.entries(headers))
    .filter(([name, value]) => {
      const key = name.toLowerCase();
      const before = said.get(key);
      said.set(key, before ?? value);
      return before !== undefined && (joins || before !== value);
    })
    .map(([name]) => name);
}

/**
 * Why a site's rules would not do: two values of a header for one file on any of the hosts, a page
 * without a policy, more than a host takes. `files`: paths from the site's root; `base` as the
 * rules have it.
 */
export function hostingFaults(
  rules: readonly HeaderRule[],
  files: readonly string[],
  base: string,
): string[] {
  const faults: string[] = [];
  if (rules.length > mostRules) faults.push(`${rules.length} rules; a host takes ${mostRules}`);
  for (const { pattern, headers } of rules) {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    if (lines.some((line) => line.length > longestLine)) faults.push(`${pattern}: a line too long`);
    if (pattern.split('*').length > 2) faults.push(`${pattern}: more than one *`);
  }
  const prefix = base.replace(/\/$/, '');
  for (const [host, patternOf] of Object.entries(hostPatterns)) {
    const fitting = rules.map(({ pattern, headers }) => ({ headers, fits: patternOf(pattern) }));
    for (const file of files) {
      const address = prefix + addressOf(file);
      for (const name of quarrels(address, fitting, host === 'cloudflare')) {
        faults.push(`${address}: two values of ${name} on ${host}`);
      }
      if (!file.endsWith('.html') || file === '404.html') continue;
      const hasPolicy = fitting.some(
        ({ headers, fits }) => 'Content-Security-Policy' in headers && fits.test(address),
      );
      if (!hasPolicy) faults.push(`${address}: a page without a policy on ${host}`);
    }
  }
  return faults;
}
