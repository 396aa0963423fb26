import { nameWords } from '#domain/names/nameWords.ts';
import { wordsThatTell } from '#domain/names/wordsThatTell.ts';

/** A name without what does not tell councils apart: `Bristol, City of` is `bristol`. */
export function nameKey(name: string): string {
  return wordsThatTell(nameWords(name)).join(' ');
}
