import { use } from 'react';
import { formatDay } from '#shared/format/formatDay.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { TimelineMarkKind } from './timelineMarkKinds.ts';
import type { TimelineMark } from './timelineMarks.ts';
import { timelineMarkTitle } from './timelineMarkTitle.ts';

interface ShapeProps {
  mark: Pick<TimelineMark, 'kind' | 'occurredOn' | 'priorityAction' | 'title'>;
  /** The middle of the shape. */
  x: number;
  y: number;
  /** Half its width. */
  size: number;
}

const outlines: Record<TimelineMarkKind, (size: number) => string> = {
  'monitoring-visit': circle,
  'focused-visit': circle,
  jtai: (size) => `M0 ${-size}L${size} 0L0 ${size}L${-size} 0Z`,
  send: (size) => `M${-size * 0.8} ${-size * 0.8}h${size * 1.6}v${size * 1.6}h${-size * 1.6}Z`,
  'improvement-notice-issued': triangle,
  'improvement-notice-lifted': triangle,
  'statutory-direction': triangle,
  'commissioner-appointed': triangle,
  'trust-established': house,
};

function triangle(size: number): string {
  return `M0 ${-size}L${size} ${size * 0.8}H${-size}Z`;
}

function house(size: number): string {
  return `M0 ${-size}L${size * 0.9} ${-size * 0.1}V${size * 0.9}H${-size * 0.9}V${-size * 0.1}Z`;
}

function circle(size: number): string {
  const radius = size * 0.85;
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}

/** Drawn hollow unless an area for priority action was named; the lifting of a notice always is. */
const hollow: readonly TimelineMarkKind[] = [
  'focused-visit',
  'jtai',
  'send',
  'improvement-notice-lifted',
];

/** One visit, joint inspection or intervention; its kind is its shape, and its row says it in words. */
export function TimelineMarkShape({ mark, x, y, size }: ShapeProps) {
  const { ink, paper } = use(PaletteContext);
  const solid = mark.priorityAction || !hollow.includes(mark.kind);
  const action = mark.priorityAction ? ', with an area for priority action' : '';
  return (
    <path
      data-solid={solid}
      fill={solid ? ink : paper}
      stroke={ink}
      strokeWidth="1.6"
      d={outlines[mark.kind](size)}
      transform={`translate(${x} ${y})`}
    >
      <title>{`${timelineMarkTitle(mark)}, ${formatDay(mark.occurredOn)}${action}`}</title>
    </path>
  );
}
