import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { areaStatusScale } from '#features/joint-inspections/areaStatusScale.ts';
import { TileSign } from '#shared/figures/TileSign.tsx';

test.each([
  ['systemic-failings', '!', false, 0],
  ['outcome-not-known', '?', true, 1],
  ['not-in-data', '·', true, 0],
] as const)('%s: sign %s, outlined %s', (status, sign, outlined, patterns) => {
  const { container } = render(
    <svg>
      <TileSign look={areaStatusScale.looks[status]} x={4} y={6} side={20} />
    </svg>,
  );
  const box = container.querySelector('rect');
  expect(container.querySelector('text')?.textContent).toBe(sign);
  expect(box?.hasAttribute('stroke')).toBe(outlined);
  expect(container.querySelectorAll('path')).toHaveLength(patterns);
  // An outline lies inside the square's side.
  const inset = outlined ? 0.5 : 0;
  expect(Number(box?.getAttribute('x'))).toBe(4 + inset);
  expect(Number(box?.getAttribute('width'))).toBe(20 - 2 * inset);
});
