import { regionInWords } from '#shared/format/regionInWords.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { labelInSentence } from './labelInSentence.ts';
import type { ThemesState } from './themesState.ts';

type Choice = Pick<ThemesState, 'since' | 'until' | 'region' | 'grade' | 'judgement' | 'area'>;

function period({ since, until }: Choice): string | null {
  if (since === null && until === null) return null;
  if (since === until) return `published in ${since ?? ''}`;
  if (since === null) return `published until ${until ?? ''}`;
  return until === null ? `published since ${since}` : `published ${since} to ${until}`;
}

/** What narrows the reports down, for the end of a sentence: `, published in 2019, London`. */
export function choiceInWords(choice: Choice): string {
  const { region, grade, judgement, area } = choice;
  return [
    period(choice),
    region === null ? null : `of councils in ${regionInWords(region)}`,
    grade === null
      ? null
      : `“${labelInSentence(gradeLabel(grade))}” for ${laneWords[judgement].inSentence}`,
    area === null ? null : `asked under “${labelInSentence(improvementAreaWords[area])}”`,
  ]
    .filter((part) => part !== null)
    .map((part) => `, ${part}`)
    .join('');
}
