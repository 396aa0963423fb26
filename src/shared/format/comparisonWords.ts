import type { Caution, Direction, NoComparison } from '#domain/compareReports.ts';

export const directionWords: Record<Direction, string> = {
  rose: 'Rose',
  fell: 'Fell',
  same: 'Same',
};

export const cautionWords: Record<Caution, string> = {
  'sif-and-ilacs':
    'The earlier grade is from the single inspection framework (to 2018), the later from ILACS: the scale is the same, the questions are not.',
  'care-judged-together':
    'Children in care and care leavers were one judgement in one report and two in the other.',
};

export const noComparisonWords: Record<NoComparison, string> = {
  'not-inspected-before': 'Not inspected yet at the earlier date',
  'not-inspected-after': 'Not inspected yet at the later date',
  'no-overall-before': 'The earlier report has no overall grade',
  'no-overall-after': 'Ofsted no longer gives an overall grade',
  'not-judged-before': 'Not judged in the earlier report',
  'not-judged-after': 'Not judged in the later report',
};
