import { expect, test } from 'vitest';
import { messagesAfter } from '#tests/support/messagesAfter.ts';

test('a graded ilacs report that nothing is said of', () => {
  const messages = messagesAfter('error', [
    'improvement-coverage.csv',
    'norwick-ilacs-2021-10-04,none-named,,\n',
    '',
  ]);
  expect(messages).toEqual([
    'inspections.csv:11 inspection_id: found no row of improvement-coverage.csv for "norwick-ilacs-2021-10-04"; expected one for every graded ilacs inspection; mend: add one; not-transcribed while its areas for improvement have not been read',
  ]);
});

test('coverage that contradicts the areas', () => {
  const messages = messagesAfter(
    'error',
    [
      'improvement-coverage.csv',
      'norwick-ilacs-2021-10-04,none-named',
      'norwick-ilacs-2021-10-04,full',
    ],
    [
      'improvement-coverage.csv',
      'norwick-ilacs-2026-06-15,full',
      'norwick-ilacs-2026-06-15,not-transcribed',
    ],
  );
  expect(messages).toEqual([
    'improvement-coverage.csv:4 coverage: found "full" with no areas in improvement-areas.csv; expected none-named or not-transcribed; mend: correct coverage, or the rows of improvement-areas.csv',
    'improvement-coverage.csv:5 coverage: found "not-transcribed" with areas in improvement-areas.csv; expected full or partial; mend: correct coverage, or the rows of improvement-areas.csv',
  ]);
});
