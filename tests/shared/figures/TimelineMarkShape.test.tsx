import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { TimelineMarkKind } from '#shared/figures/timelineMarkKinds.ts';
import { TimelineMarkShape } from '#shared/figures/TimelineMarkShape.tsx';

function drawn(kind: TimelineMarkKind, priorityAction = false) {
  const mark = { kind, occurredOn: '2024-07', title: null, priorityAction };
  const { container } = render(
    <svg>
      <TimelineMarkShape mark={mark} x={0} y={0} size={6} />
    </svg>,
  );
  const path = container.querySelector('path');
  return { outline: path?.getAttribute('d'), solid: path?.getAttribute('data-solid') };
}

it('draws a lifted notice hollow and an issued one solid, in one shape', () => {
  const [issued, lifted] = [drawn('improvement-notice-issued'), drawn('improvement-notice-lifted')];
  expect([issued.solid, lifted.solid]).toEqual(['true', 'false']);
  expect(lifted.outline).toBe(issued.outline);
});

it('gives a trust a shape of its own', () => {
  expect(drawn('trust-established').outline).not.toBe(drawn('statutory-direction').outline);
});

it('fills a joint inspection that named an area for priority action', () => {
  expect([drawn('jtai').solid, drawn('jtai', true).solid]).toEqual(['false', 'true']);
});
