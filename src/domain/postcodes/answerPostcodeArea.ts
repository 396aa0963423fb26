import type { Island, PostcodeAnswer } from './answerPostcode.ts';

/** Crown dependencies have postcodes but are in no part of the UK. */
const islands: Partial<Record<string, Island>> = {
  GY: 'guernsey',
  JE: 'jersey',
  IM: 'isle-of-man',
};

/**
 * Where the letters a postcode begins with settle the answer: islands outside the UK, and letters
 * the directory does not have. null: look it up among the postcodes of its area.
 */
export function answerPostcodeArea(
  { text, area }: { text: string; area: string },
  areas: readonly string[],
): PostcodeAnswer | null {
  if (areas.includes(area)) return null;
  const island = islands[area];
  return island === undefined ? { kind: 'no-area', area } : { kind: 'island', text, island };
}
