import { sentenceCase } from './countOf.ts';

const smallWords = new Set(['and', 'of', 'on', 'the', 'upon', 'with']);

/** `isle-of-wight` -> `Isle of Wight`: where a name is not at hand, so that it can be told which it is. */
export function nameFromId(id: string): string {
  return id
    .split('-')
    .map((word) => (smallWords.has(word) ? word : sentenceCase(word)))
    .join(' ');
}
