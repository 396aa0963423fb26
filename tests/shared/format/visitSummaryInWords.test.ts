import { expect, it } from 'vitest';
import { visitSummaryInWords } from '#shared/format/visitSummaryInWords.ts';

it('says whose account it is where it is the council’s own', () => {
  expect(visitSummaryInWords({ toldBy: 'council', summary: 'Homes were praised.' })).toBe(
    'As the council told it: Homes were praised.',
  );
  expect(visitSummaryInWords({ toldBy: null, summary: 'Homes were too few.' })).toBe(
    'Homes were too few.',
  );
});
