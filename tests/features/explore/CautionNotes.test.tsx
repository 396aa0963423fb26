import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CautionNotes } from '#features/explore/CautionNotes.tsx';
import type { GroupedMoves } from '#features/explore/groupMoves.ts';

test('each caution says what its own count counts', () => {
  const groups: GroupedMoves = {
    moves: { rose: [], fell: [], same: [] },
    counts: { rose: 5, fell: 3, same: 2, 'not-comparable': 1 },
    notComparable: [],
    cautions: { 'sif-and-ilacs': 4, 'care-judged-together': 6 },
  };
  render(<CautionNotes groups={groups} lane="care-leavers" />);
  const notes = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(notes[0]).toMatch(
    /^4 of the 10 comparisons are under different rules: they cross from SIF to ILACS\./,
  );
  expect(notes[1]).toMatch(
    /^6 of the 10 comparisons are under different rules: they set a joint judgement against a separate one\./,
  );
});
