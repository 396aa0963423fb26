import { sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './TimelineMarkShape.module.css';
import type { TimelineMarkKind } from './timelineMarkKinds.ts';
import type { TimelineMark } from './timelineMarks.ts';
import { timelineMarkWords } from './timelineMarkWords.ts';

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
  notice: (size) => `M0 ${-size}L${size} ${size * 0.8}H${-size}Z`,
};

function circle(size: number): string {
  const radius = size * 0.85;
  return `M${-radius} 0a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;
}

/** Solid: a monitoring visit, a notice, or an inspection that named an area for priority action. */
function isSolid({ kind, priorityAction }: ShapeProps['mark']): boolean {
  return kind === 'monitoring-visit' || kind === 'notice' || priorityAction;
}

/** One visit, joint inspection or notice; its kind is its shape, and its row says it in words. */
export function TimelineMarkShape({ mark, x, y, size }: ShapeProps) {
  const what = mark.title ?? sentenceCase(timelineMarkWords[mark.kind].one);
  const action = mark.priorityAction ? ', with an area for priority action' : '';
  return (
    <path
      className={styles['shape']}
      data-solid={isSolid(mark)}
      d={outlines[mark.kind](size)}
      transform={`translate(${x} ${y})`}
    >
      <title>{`${what}, ${formatDay(mark.occurredOn)}${action}`}</title>
    </path>
  );
}
