import type { SendOutcome } from '#contract/gradeIds.ts';
import type { Standing } from '#domain/grades.ts';

const labels: Record<Standing, string> = {
  outstanding: 'Outstanding',
  good: 'Good',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  'not-judged': 'Not judged',
  'not-given': 'No overall grade any more',
  'not-inspected': 'Not inspected yet',
};

const letters: Record<Standing, string> = {
  outstanding: 'O',
  good: 'G',
  'requires-improvement': 'RI',
  inadequate: 'I',
  'not-judged': 'NJ',
  'not-given': '–',
  'not-inspected': '·',
};

/** What each grade and each kind of no grade means, in plain English. Source: Ofsted's ILACS guidance. */
export const gradeMeanings: Record<Standing, string> = {
  outstanding:
    'Children and families get consistently excellent help, and outcomes are better for it.',
  good: 'Children and families get help that makes a difference; what is weak is known and worked on.',
  'requires-improvement':
    'Children are not failed widely or seriously, but help is not yet consistently good. Ofsted writes it “requires improvement to be good”.',
  inadequate:
    'There are widespread or serious failures that leave children harmed or at risk of harm, or that leave their needs unmet.',
  'not-judged':
    'Ofsted inspected but did not grade this, usually because there were too few children to judge by.',
  'not-given':
    'Inspections that started on or after 1 April 2026 have no overall grade. The four judgements remain.',
  'not-inspected': 'No graded inspection of this council had been published by this date.',
};

export const sendOutcomeLabels: Record<SendOutcome, string> = {
  'typically-positive': 'Typically positive experiences and outcomes',
  inconsistent: 'Inconsistent experiences and outcomes',
  'systemic-failings': 'Widespread or systemic failings',
};

export function gradeLabel(standing: Standing): string {
  return labels[standing];
}

/** The letter or sign that stands for a grade, or for a kind of none, on a map or in a table. */
export function gradeLetter(standing: Standing): string {
  return letters[standing];
}
