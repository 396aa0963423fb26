import { expect, it } from 'vitest';
import { planAnswers } from '#shared/format/planAnswers.ts';
import { imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';

const inspections = [
  imaginaryInspection({ id: 'e-jtai', kind: 'jtai', startedOn: '2022-01-10' }),
  // Inspected in November 2019, published in January 2020.
  imaginaryInspection({
    id: 'e-2019',
    kind: 'ilacs-standard',
    startedOn: '2019-11-18',
    publishedOn: '2020-01-09',
  }),
  imaginaryInspection({ id: 'e-visit', kind: 'focused-visit' }),
];

it.each([
  ['e-2019', 'the 2019 inspection'],
  ['e-jtai', 'the 2022 joint targeted area inspection'],
  ['e-visit', 'the focused visit'],
  [null, 'which inspection is not published'],
])('%s: %s', (inspectionId, words) => {
  expect(planAnswers({ inspectionId }, { inspections })).toBe(words);
});
