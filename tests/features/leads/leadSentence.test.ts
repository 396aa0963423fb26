import { expect, test } from 'vitest';
import { apiPaths } from '#contract/apiPaths.ts';
import { leadList } from '#contract/leads.ts';
import { judgementsUnder } from '#features/leads/judgementsUnder.ts';
import { leadCopy } from '#features/leads/leadCopy.ts';
import { leadNumbers } from '#features/leads/leadNumbers.ts';
import { leadSentence } from '#features/leads/leadSentence.ts';
import { timeInWords } from '#features/leads/timeInWords.ts';
import { publish } from '#publisher/publish.ts';
import { readAnswer } from '#tests/support/readAnswer.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';

const { leads, dataAsAt } = readAnswer(publish(tinyDataSet()).output, apiPaths.leads, leadList);

function leadOn(id: string) {
  const lead = leads.find((one) => one.id === id);
  if (lead === undefined) throw new Error(`No lead ${id}`);
  return lead;
}

test.each([
  [
    'no-overall-norwick',
    'Like every report on an inspection begun since April 2026, Ofsted’s report of 15 June 2026 on children’s services in Norwick gives no overall grade. Its four judgements are inadequate for help and protection and for care leavers; requires improvement for the impact of leaders and for children in care. The report before it, of 4 October 2021, gave good overall.',
  ],
  [
    'fell-norwick',
    'Ofsted’s four judgements of children’s services in Norwick fell by five grades in all between its reports of 8 February 2016 and 15 June 2026: from good to inadequate for care leavers; from good to requires improvement for the impact of leaders and for children in care; from requires improvement to inadequate for help and protection. The later report has no overall grade. Ofsted changed how it inspects in 2018, so the two inspections asked different questions.',
  ],
  [
    'all-changed-norwick',
    'All four of Ofsted’s judgements of children’s services in Norwick fell between its reports of 4 October 2021 and 15 June 2026: from good to inadequate for help and protection and for care leavers; from good to requires improvement for the impact of leaders and for children in care. The earlier report judged children in care and care leavers together.',
  ],
  [
    'one-judgement-eastmere-ilacs-2024-05-16',
    'Ofsted’s report of 16 May 2024 found children’s services in Eastmere inadequate overall. Only one judgement was inadequate, that on care leavers. The others were requires improvement for the impact of leaders, for help and protection and for children in care.',
  ],
  [
    'care-leavers-lower-eastmere',
    'Ofsted’s latest graded report on children’s services in Eastmere, of 16 May 2024, gives inadequate for care leavers and requires improvement for children in care, one grade higher.',
  ],
  [
    'longest-without-ashmoor',
    'By 30 June 2026 no report of a graded inspection of children’s services in Ashmoor had been published since the council was created on 1 April 2023, three years and two months before. No council in England had waited longer.',
  ],
  [
    'longest-without-eastmere',
    'By 30 June 2026 two years and three months had passed since Ofsted began the last graded inspection of children’s services in Eastmere that has a published report, on 4 March 2024. Only two councils in England had waited longer.',
  ],
  [
    'actions-due-eastmere-2024',
    'One of the six actions in the plan of Eastmere, “Better together: improvement plan”, was due on 31 March 2025; on 30 June 2026 the Council Inspection Tracker held no report on it from after its due date, so it may or may not be done. No report on it that the tracker holds has a date.',
  ],
])('%s', (id, sentence) => {
  expect(leadSentence(leadOn(id), dataAsAt)).toBe(sentence);
});

test('an overall grade is not left without the judgements under it', () => {
  expect(judgementsUnder(leadOn('no-overall-norwick'))).toEqual([
    '4 October 2021: good in all three judgements.',
  ]);
  expect(leadCopy(leadOn('no-overall-norwick'), dataAsAt, 'https://site.example')).toContain(
    '\nJudgements of 4 October 2021: good in all three judgements.\n',
  );
});

test('copied with sources, figure and the day the data reach to', () => {
  expect(
    leadCopy(leadOn('fell-norwick'), dataAsAt, 'https://site.example').split('\n').slice(1),
  ).toEqual([
    'Source: Ofsted’s report of 8 February 2016, https://reports.example/norwick-2016',
    'Source: Ofsted’s report of 15 June 2026, https://reports.example/norwick-2026',
    'Figure: https://site.example/councils/norwick?before=norwick-sif-2016-02-08#then-and-now',
    'Council Inspection Tracker, data to 30 June 2026',
  ]);
});

test('numbers with their names; one that is not there is left out', () => {
  expect(leadNumbers(leadOn('fell-norwick'))).toBe('grades_moved: -5');
  expect(leadNumbers(leadOn('actions-due-eastmere-2024'))).toBe('actions_past_due: 1; actions: 6');
});

test.each([
  ['2022-07-11', '2026-08-20', 'four years and one month'],
  ['2024-08-20', '2026-08-20', 'two years'],
  ['2024-08-21', '2026-08-20', 'one year and 11 months'],
  ['2026-07-21', '2026-08-20', 'less than a month'],
])('%s to %s is %s', (from, to, words) => {
  expect(timeInWords(from, to)).toBe(words);
});
