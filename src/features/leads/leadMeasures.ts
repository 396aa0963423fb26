import type { LeadKind } from '#contract/leadKindIds.ts';

/** How leads of a kind are found and put in order, in sentences. */
export const leadMeasures: Record<LeadKind, string> = {
  'no-overall':
    'Each council’s first report on an inspection that began in April 2026 or later. Ofsted gives no overall grade there, and none is worked out here. Reports with the most inadequate judgements come first, then those whose judgements differ most.',
  fell: 'The last report published by the end of 2019 against the latest. Grades lost and gained are added up over the judgements, the overall grade apart; from outstanding to good is one grade. Children in care and care leavers count once where both reports judged them together. A fall is here from four grades, or from two grades overall. Councils that began after 2019, or of which one of the judgements cannot be compared, are left out. The largest come first.',
  rose: 'Measured as the falls are: from four grades in all, or two grades overall, from the last report published by the end of 2019 to the latest. The largest come first.',
  'end-to-end':
    'A grade, overall or of one judgement, that went from inadequate to outstanding or back between a council’s graded report and its next, since 2014. A council’s latest report comes first, then the newest.',
  'all-changed':
    'Every judgement of a council’s latest graded report is higher, or every one is lower, than in the report before. The most grades in all come first.',
  'inadequate-again':
    'Inadequate overall, or in the same judgement, in at least two graded reports of one council since 2014. They need not follow each other. Visits between inspections give no grades and are not counted. The most often come first.',
  'one-judgement':
    'Graded reports since 2014 whose overall grade is inadequate while only one of the judgements under it is, adoption (a judgement until 2018) included. Councils whose latest report it is come first, then the newest.',
  'themes-again':
    'Themes of the areas for improvement in a council’s last three reports under the framework in use since 2018. The themes are our own coding of what inspectors wrote: the same theme is not the same sentence. The most themes come first.',
  'care-leavers-lower':
    'Each council’s latest graded report, where the two are judged apart: in inspections since January 2023. The largest difference comes first, then the newest report.',
  'outstanding-run':
    'Outstanding overall in at least three graded reports running, up to the last that has an overall grade. The most reports come first, then the longest time.',
  'longest-without':
    'The ten of today’s councils whose last graded inspection with a published report began longest ago. An inspection whose report is not out yet does not count, nor does a visit without grades. A council that has had none is counted from the day it was created.',
  'plan-due':
    'Councils whose latest report is inadequate have 70 working days to send Ofsted an action plan. Counted from the day of publication; Ofsted counts from the day the council has the report, which may be earlier. No plan in the data does not mean that there is none. The longest past due come first.',
  'actions-due':
    'Actions of a published plan past their due dates, not reported complete, with no report on them from after the due date in the data. Only plans that no later inspection has overtaken. The most actions come first.',
};
