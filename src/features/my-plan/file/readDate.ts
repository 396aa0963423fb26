import { parseDate } from './parseDate.ts';

/**
 * A date as people write it (`31/01/2026`, `31 Jan 2026`, `January 2026`, `2026`) as ISO 8601 of the
 * same precision. null: not a date, no such day, or not plain which (`01/31/2026`, `31/01/26`).
 */
export function readDate(text: string): string | null {
  const reading = parseDate(text);
  return 'date' in reading ? reading.date : null;
}
