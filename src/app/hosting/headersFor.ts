import type { HeaderRule } from './HeaderRule.ts';
import { hostPatterns } from './hostPatterns.ts';

/**
 * The headers of an address (its path from the host's root), by name in small letters, as Cloudflare
 * gives them: of every rule that fits, values of one header joined by a comma.
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { pattern, headers } of rules) {
    if (!hostPatterns.cloudflare(pattern).test(pathname)) continue;
    for (const [name, value] of Object.entries(headers)) {
      const key = name.toLowerCase();
      const before = found.get(key);
      found.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}
