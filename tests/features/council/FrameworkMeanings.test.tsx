import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { FrameworkMeanings } from '#features/council/FrameworkMeanings.tsx';

it('spells ILACS out and tells what was new in each framework', () => {
  render(<FrameworkMeanings />);
  expect(document.body).toHaveTextContent('inspection of local authority children’s services');
  const meanings = screen.getAllByRole('definition').map((one) => one.textContent);
  // The name itself, then four frameworks.
  expect(meanings).toHaveLength(5);
  expect(meanings[2]).toContain('one judgement');
  expect(meanings[4]).toContain('no overall effectiveness grade');
});
