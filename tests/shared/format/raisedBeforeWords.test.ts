import { expect, it } from 'vitest';
import { raisedBeforeWords } from '#shared/format/raisedBeforeWords.ts';

const known = {
  known: true,
  previousInspectionId: 'e-2019',
  themes: new Set(['child-plans']),
  partial: false,
} as const;

it('explains the mark only where a theme beside it has one', () => {
  expect(raisedBeforeWords(known, ['child-plans', 'visits'], '2019')).toMatch(
    /^A theme marked “raised in 2019 too”/,
  );
  expect(raisedBeforeWords(known, ['visits'], '2019')).toBe(
    'None of these themes was raised in the 2019 report.',
  );
});

it('does not say none of a report of which only part is known', () => {
  expect(raisedBeforeWords({ ...known, partial: true }, ['visits'], '2019')).toBe(
    'None of these themes was raised in the 2019 report as far as it is transcribed: more of it may have come back.',
  );
});
