import { countOf } from '#shared/format/countOf.ts';
import { fileLimits } from './fileLimits.ts';

/** Why a text can't be taken, in sentences: a file that held it would be refused. null: it can. */
export function tooLong(text: string): string | null {
  const more = text.length - fileLimits.cell;
  if (more <= 0) return null;
  return `The most is ${fileLimits.cell.toLocaleString('en-GB')} characters. Shorten it by ${countOf(more, 'character')}.`;
}
