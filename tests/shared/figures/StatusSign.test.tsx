import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { picturePalettes } from '#shared/export/picturePalettes.ts';
import { StatusSign } from '#shared/figures/StatusSign.tsx';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

const palette = picturePalettes.dark;

it('takes its colours from the palette: late ones stand out, an unknown one is quiet', () => {
  const { container } = render(
    <PaletteContext value={palette}>
      <svg>
        {milestoneStatusIds.map((status) => (
          <StatusSign key={status} status={status} />
        ))}
      </svg>
    </PaletteContext>,
  );
  const outlines = [...container.querySelectorAll('[data-status]')].map((sign) => {
    const outline = sign.querySelector('path');
    return [
      sign.getAttribute('data-status'),
      outline?.getAttribute('fill'),
      outline?.getAttribute('stroke'),
      outline?.getAttribute('stroke-dasharray'),
    ];
  });
  const { paper, ink, late, inkQuiet } = palette;
  expect(outlines).toEqual([
    ['not-started', paper, ink, null],
    ['on-track', paper, ink, null],
    ['at-risk', paper, late, null],
    ['delayed', paper, late, null],
    ['complete', ink, ink, null],
    ['unknown', paper, inkQuiet, '2.4 2'],
  ]);
});
