import type { CouncilNames } from '#contract/councilNames.ts';
import type { PostcodeAnswer } from '#domain/postcodes/answerPostcode.ts';
import type { CouncilOption } from './councilOption.ts';
import { postcodesInWords } from './postcodesInWords.ts';

/** The councils a postcode may be in, in the answer's order. */
export function optionsOfPostcode(
  answer: PostcodeAnswer,
  councils: CouncilNames['councils'],
): CouncilOption[] {
  const note = noteOf(answer);
  return councilIdsOf(answer).flatMap((id) => {
    const council = councils.find((other) => other.id === id);
    if (council === undefined) return [];
    const { name, region, abolished } = council;
    return [{ id, name, region, former: abolished, note }];
  });
}

function councilIdsOf(answer: PostcodeAnswer): readonly string[] {
  switch (answer.kind) {
    case 'council':
      return [answer.councilId];
    case 'several':
    case 'no-place':
      return answer.councilIds;
    case 'nation':
    case 'island':
    case 'no-area':
    case 'no-district':
    case 'incomplete':
    case 'malformed':
      return [];
  }
}

function noteOf(answer: PostcodeAnswer): string | null {
  switch (answer.kind) {
    case 'council':
      return postcodesInWords(answer);
    case 'several': {
      const { text } = answer;
      return text.includes(' ')
        ? `Some postcodes that begin with ${text}`
        : `Some postcodes in ${text}`;
    }
    case 'no-place':
      return `Other postcodes in ${answer.district}`;
    case 'nation':
    case 'island':
    case 'no-area':
    case 'no-district':
    case 'incomplete':
    case 'malformed':
      return null;
  }
}
