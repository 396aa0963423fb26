import type { AreaStatus } from './areaStatus.ts';

interface AreaStatusWords {
  label: string;
  /** As it ends a sentence on councils or inspections: `24 areas: widespread or systemic failings`. */
  inSentence: string;
  /** For the head of a narrow column. */
  short: string;
  /** Beside its colour, and apart from the letters of grades. */
  sign: string;
}

/** What can be found without a grade, as the pages name it. */
export const areaStatusWords: Readonly<Record<AreaStatus, AreaStatusWords>> = {
  'typically-positive': {
    label: 'Typically positive',
    inSentence: 'typically positive experiences and outcomes',
    short: 'Typically positive',
    sign: '+',
  },
  inconsistent: {
    label: 'Inconsistent',
    inSentence: 'inconsistent experiences and outcomes',
    short: 'Inconsistent',
    sign: '±',
  },
  'systemic-failings': {
    label: 'Widespread or systemic failings',
    inSentence: 'widespread or systemic failings',
    short: 'Failings',
    sign: '!',
  },
  'outcome-not-known': {
    label: 'Outcome not in the data',
    inSentence: 'inspected, outcome not in the data',
    short: 'Outcome not known',
    sign: '?',
  },
  'priority-action': {
    label: 'Area for priority action named',
    inSentence: 'an area for priority action named',
    short: 'Priority action',
    sign: '!',
  },
  'no-priority-action': {
    label: 'No area for priority action named',
    inSentence: 'no area for priority action named',
    short: 'None named',
    sign: 'J',
  },
  'priority-not-known': {
    label: 'Not known if priority action was named',
    inSentence: 'not known whether an area for priority action was named',
    short: 'Not known',
    sign: '?',
  },
  'not-in-data': {
    label: 'No inspection in the data',
    inSentence: 'no such inspection in the data',
    short: 'None in the data',
    sign: '·',
  },
};
