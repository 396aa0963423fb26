import { createHash } from 'node:crypto';
import { contractVersion } from '#contract/contractVersion.ts';

/**
 * Names the content: the same files under the same contract give the same version. 12 hexadecimal
 * digits of SHA-256.
 */
export function contentVersion(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(`contract ${contractVersion}\n`);
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, text] of sorted) {
    // The length keeps two files from being read as one.
    hash.update(`${name} ${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex').slice(0, 12);
}
