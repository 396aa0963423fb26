import type { Improvement } from '#contract/council.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';

/** How much of what a report asks to improve the data hold, in a sentence or two. */
export function coverageWords(
  { coverage, areas }: Pick<Improvement, 'coverage' | 'areas'>,
  year: string,
): string {
  const named = sentenceCase(countInWords(areas.length, 'area'));
  switch (coverage) {
    case 'full':
      return `${named} named in the ${year} report, in our words.`;
    case 'partial':
      return `${named} of the ${year} report, in our words. The report names more: only part of it is transcribed.`;
    case 'none-named':
      return `The ${year} report names no area for improvement.`;
    case 'not-transcribed':
      return `What the ${year} report asks to improve is not transcribed. That is not known here; it does not mean there is nothing.`;
  }
}
