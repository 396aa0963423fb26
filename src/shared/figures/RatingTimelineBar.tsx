import { isGrade } from '#domain/grades.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { emptyPattern } from './emptyPattern.ts';
import { LevelMark } from './LevelMark.tsx';
import styles from './RatingTimeline.module.css';
import type { PlacedBar } from './ratingTimelineLayout.ts';

/** Room, in the drawing's units, for what a bar may hold; narrower bars are read at the right edge. */
const room = { letter: 24, mark: 46, together: 150, notJudged: 84 };
/** Between a bar and the next. */
const gap = 2;

interface BarProps {
  placed: PlacedBar;
  smallText: number;
}

/** A bar of the rating timeline with its letter, its level mark and, over two lanes, why. */
export function RatingTimelineBar({ placed: { bar, x, y, width, height }, smallText }: BarProps) {
  const middle = y + height / 2;
  const together = bar.lanes.length > 1;
  const drawn = width - gap;
  const pattern = emptyPattern(bar.grade, { x, y, width: drawn, height });
  return (
    <g className={styles['bar']} data-standing={bar.grade}>
      <rect x={x} y={y} width={drawn} height={height} />
      {pattern !== null && <path className={styles['pattern']} d={pattern} />}
      {isGrade(bar.grade) && width >= room.letter && (
        <text x={x + (width >= room.mark ? 25 : 7)} y={middle} dy="0.35em">
          {gradeLetter(bar.grade)}
        </text>
      )}
      {isGrade(bar.grade) && width >= room.mark && (
        <LevelMark standing={bar.grade} x={x + 7} y={middle - 6.5} />
      )}
      {together && width >= room.together && (
        <text className={styles['aside']} x={x + 51} y={middle} dy="0.35em" fontSize={smallText}>
          judged together
        </text>
      )}
      {!isGrade(bar.grade) && width >= room.letter && (
        <text className={styles['aside']} x={x + 7} y={middle} dy="0.35em" fontSize={smallText}>
          {width >= room.notJudged ? 'not judged' : gradeLetter(bar.grade)}
        </text>
      )}
    </g>
  );
}
