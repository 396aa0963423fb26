import { use } from 'react';
import { isGrade } from '#domain/grades.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { emptyPattern } from './emptyPattern.ts';
import { LevelMark } from './LevelMark.tsx';
import { onLine } from './onLine.ts';
import type { PlacedBar } from './ratingTimelineLayout.ts';

/** Room, in the drawing's units, for what a bar may hold; narrower bars are read at the right edge. */
const room = { letter: 24, mark: 46 };
/** Between a bar and the next. */
const gap = 2;
const edge = 7;

interface BarProps {
  placed: PlacedBar;
  text: number;
  smallText: number;
}

/** A bar of the rating timeline with its letter, its level mark and, over two lanes, why. */
export function RatingTimelineBar({ placed, text, smallText }: BarProps) {
  const { bar, x, y, width, height } = placed;
  const { grade, inkQuiet, onGrade } = use(PaletteContext);
  const middle = y + height / 2;
  const drawn = width - gap;
  const pattern = emptyPattern(bar.grade, { x, y, width: drawn, height });
  const letterX = x + (width >= room.mark ? 25 : edge);
  return (
    <g data-standing={bar.grade} data-report={bar.report.inspectionId}>
      <rect
        x={x}
        y={y}
        width={drawn}
        height={height}
        fill={grade[bar.grade]}
        stroke={isGrade(bar.grade) ? undefined : inkQuiet}
      />
      {pattern !== null && (
        <path
          d={pattern}
          fill="none"
          stroke={inkQuiet}
          strokeLinecap="round"
          strokeWidth={bar.grade === 'not-judged' ? 1.6 : undefined}
        />
      )}
      {isGrade(bar.grade) && width >= room.letter && (
        <text x={letterX} y={onLine(middle, text)} fill={onGrade} fontWeight="700">
          {gradeLetter(bar.grade)}
        </text>
      )}
      {isGrade(bar.grade) && width >= room.mark && (
        <LevelMark standing={bar.grade} x={x + edge} y={middle - 6.5} colour={onGrade} />
      )}
      {isGrade(bar.grade) && bar.lanes.length > 1 && (
        <Aside
          words={['judged together', '']}
          x={letterX + textWidth(gradeLetter(bar.grade), text, 700) + edge}
          end={x + drawn}
          y={middle}
          size={smallText}
          fill={onGrade}
        />
      )}
      {!isGrade(bar.grade) && (
        <Aside
          words={['not judged', gradeLetter(bar.grade)]}
          x={x + edge}
          end={x + drawn}
          y={middle}
          size={smallText}
          fill={null}
        />
      )}
    </g>
  );
}

interface AsideProps {
  /** The longest that fits is written. */
  words: readonly [string, string];
  x: number;
  end: number;
  y: number;
  size: number;
  /** null: the bar is a pattern, which is cleared behind the words. */
  fill: string | null;
}

function Aside({ words, x, end, y, size, fill }: AsideProps) {
  const { grade, ink } = use(PaletteContext);
  const fitting = words.find((one) => x + textWidth(one, size) <= end - edge / 2);
  if (fitting === undefined || fitting === '') return null;
  return (
    <>
      {fill === null && (
        <rect
          data-clear=""
          x={x - 3}
          y={y - size * 0.6}
          width={textWidth(fitting, size) + 6}
          height={size * 1.2}
          fill={grade['not-judged']}
        />
      )}
      <text x={x} y={onLine(y, size)} fontSize={size} fill={fill ?? ink}>
        {fitting}
      </text>
    </>
  );
}
