import { quoted } from '#publisher/quoted.ts';

/** What known-faults.csv says that may be the reason; nothing where it says nothing. */
export function knownFaultWords(titles: readonly string[], before = ''): string {
  if (titles.length === 0) return '';
  return `${before}known-faults.csv has of this council: ${titles.map(quoted).join(', ')}`;
}
