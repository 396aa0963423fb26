import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { CouncilPath } from './afterInadequateData.ts';

const ordinals = ['', 'next', 'second', 'third', 'fourth'];

/** What became of a path in a few words, for a table's cell. */
export function outcomeWords({
  outcome,
  inspections,
}: Pick<CouncilPath, 'outcome' | 'inspections'>): string {
  switch (outcome.kind) {
    case 'better': {
      const which = ordinals[inspections] ?? `${inspections}th`;
      const grades = `${numberInWords(outcome.steps)} ${outcome.steps === 1 ? 'grade' : 'grades'}`;
      return `Better by ${grades} at the ${which} inspection`;
    }
    case 'no-overall':
      return 'No overall grade any more in the next report';
    case 'not-judged':
      return 'Not judged in the next report';
    case 'abolished':
      return `Council abolished ${formatDay(outcome.on)} before it was better`;
    case 'still-inadequate':
      return 'Still inadequate when inspected again; not better since';
    case 'not-reinspected':
      return 'Not reinspected yet';
  }
}
