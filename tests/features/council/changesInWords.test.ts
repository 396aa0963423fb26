import { expect, it } from 'vitest';
import { changesInWords } from '#features/council/changesInWords.ts';
import { judgementChanges } from '#shared/format/judgementChanges.ts';
import { imaginaryReport } from '#tests/support/imaginaryCouncil.ts';

/** Grades of a made-up report: overall, leaders, help and protection, care, care leavers. */
function words(before: string, after: string, room = 200): string {
  return changesInWords(
    judgementChanges(
      imaginaryReport('e-2023', 'ilacs-2023', '2023-02-06', '2023-03-20', before),
      imaginaryReport('e-2025', 'ilacs-2023', '2025-02-03', '2025-03-17', after),
    ),
    '2023',
    room,
  );
}

it.each([
  ['RRRRR', 'RRRRR', 'all four judgements still require improvement, as in 2023'],
  ['IIIII', 'IIIII', 'all four judgements are still inadequate, as in 2023'],
  ['GOGGG', 'GOGGG', 'one judgement is still outstanding and three are still good, as in 2023'],
  [
    'RGRRR',
    'IGIIR',
    'two judgements fell to inadequate since 2023, one is still good and one still requires improvement',
  ],
  ['RRRRR', 'RRRRG', 'care leavers rose to good since 2023, three still require improvement'],
  ['GGGGG', 'GGGNN', 'two judgements are still good, as in 2023, two were not judged this time'],
])('%s, then %s', (before, after, expected) => {
  expect(words(before, after)).toBe(expected);
});

it('names what moved before the grades of what did not, where room is short', () => {
  expect(words('GGOOG', 'GGOOO', 70)).toBe(
    'care leavers rose to outstanding since 2023, three did not change',
  );
});

it('never leaves out an inadequate grade that stays', () => {
  expect(words('IIGRR', 'IIGRG', 40)).toBe(
    'care leavers rose to good since 2023, one is still good, one still requires improvement and one is still inadequate',
  );
});
