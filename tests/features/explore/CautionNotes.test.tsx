import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CautionNotes } from '#features/explore/CautionNotes.tsx';
import type { GroupedMoves } from '#domain/groupMoves.ts';

test('each caution says what its own count counts', () => {
  const groups: GroupedMoves = {
    moves: { rose: [], fell: [], same: [] },
    counts: { rose: 5, fell: 3, same: 2, 'not-comparable': 1 },
    notComparable: [],
    cautions: { 'sif-and-ilacs': 4, 'care-judged-together': 6 },
  };
  render(<CautionNotes groups={groups} lane="care-leavers" />);
  const notes = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(notes[0]).toMatch(/^4 of the 10 comparisons cross from SIF to ILACS\./);
  expect(notes[1]).toMatch(
    /^6 of the 10 comparisons set a joint judgement against a separate one\./,
  );
});

test('one comparison, and all of them, are put as people say it', () => {
  const groups: GroupedMoves = {
    moves: { rose: [], fell: [], same: [] },
    counts: { rose: 2, fell: 1, same: 0, 'not-comparable': 0 },
    notComparable: [],
    cautions: { 'sif-and-ilacs': 3, 'care-judged-together': 1 },
  };
  render(<CautionNotes groups={groups} lane="care-leavers" />);
  const notes = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(notes[0]).toMatch(/^All 3 comparisons cross from SIF to ILACS\./);
  expect(notes[1]).toMatch(
    /^1 of the 3 comparisons sets a joint judgement against a separate one\./,
  );
});
