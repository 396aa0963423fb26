import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('areas and coverage of a SIF report, a visit and a joint inspection', () => {
  const rest =
    'expected an ilacs inspection, standard or short; mend: correct the id, or delete the row: no other reports are transcribed';
  const first = 'inspection_id,position,kind,area,themes,summary\n';
  const area = '1,area-for-improvement,care-leavers,,Made up';
  const messages = messagesAfter(
    'error',
    [
      'improvement-areas.csv',
      first,
      `${first}eastmere-sif-2015-09-14,${area}\neastmere-jtai-2023-04-03,${area}\n`,
    ],
    [
      'improvement-coverage.csv',
      'norwick-ilacs-2021-10-04,none-named,,\n',
      'norwick-ilacs-2021-10-04,none-named,,\neastmere-focused-visit-2022-03-21,none-named,,\n',
    ],
  );
  expect(messages).toEqual([
    `improvement-areas.csv:2 inspection_id: found "eastmere-sif-2015-09-14", which is sif; ${rest}`,
    `improvement-areas.csv:3 inspection_id: found "eastmere-jtai-2023-04-03", which is jtai; ${rest}`,
    `improvement-coverage.csv:5 inspection_id: found "eastmere-focused-visit-2022-03-21", which is ilacs focused-visit; ${rest}`,
  ]);
});
