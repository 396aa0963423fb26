import { listInWords } from '#shared/format/countOf.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { mostCouncils, type Chosen } from './compareState.ts';

/** What the chooser says of what the reader did. */
export const chooserWords = {
  hint: 'Up to six, by the name of a council or of a place in it.',
  added(name: string, before: Chosen): string {
    const left = [
      ...(before.region === null ? [] : [before.region]),
      ...(before.neighbours ? ['the statistical neighbours'] : []),
    ];
    const count = before.councils.length + 1;
    const instead = left.length === 0 ? '' : ` ${listInWords(left)} left out for it.`;
    return `${name} added: ${numberInWords(count)} of ${numberInWords(mostCouncils)} chosen.${instead}`;
  },
  removed: (name: string) => `${name} removed.`,
  already: (name: string) => `${name} is chosen already.`,
  full: `${numberInWords(mostCouncils).replace(/^s/, 'S')} councils are chosen, and no more can stand side by side. Remove one first.`,
  nothing: (typed: string) =>
    `No council or district is called “${typed}”. Choose one of the names offered.`,
  several: (count: number, typed: string) =>
    `${count} councils fit “${typed}”. Choose one, or type more of the name.`,
  looking: 'Looking for it…',
  failed:
    'The search by other names did not load. Type a council’s name as it is offered, or try again.',
  empty: 'Type a council’s name first.',
} as const;
