import { use } from 'react';
import { isGrade } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { emptyPattern } from './emptyPattern.ts';
import type { JudgementMatrixMeasures } from './judgementMatrixMeasures.ts';
import type { PlacedMatrixRow } from './judgementMatrixLayout.ts';
import { LevelMark } from './LevelMark.tsx';
import { onLine } from './onLine.ts';

/** Room, in the drawing's units, for the level mark before a letter. */
const markFrom = 48;
const markWidth = 13;
const edge = 6;

interface CellProps {
  cell: PlacedMatrixRow['cells'][number];
  y: number;
  measures: JudgementMatrixMeasures;
}

/** One judgement of one council: mark, letter and colour, or which kind of none. */
export function JudgementMatrixCell({ cell, y, measures }: CellProps) {
  const { grade, ink, inkQuiet, onGrade } = use(PaletteContext);
  const { standing, lanes, x, width } = cell;
  const { cellHeight: height, text, smallText } = measures;
  const middle = y + height / 2;
  const graded = isGrade(standing);
  const pattern = emptyPattern(standing, { x, y, width, height });
  const letter = gradeLetter(standing);
  const letterWidth = textWidth(letter, text, 700);
  // Two lanes of one judgement begin like the one lane beside them; the reason stands behind.
  const single = width / lanes.length;
  const withMark = graded && single >= markFrom;
  const content = letterWidth + (withMark ? markWidth + edge : 0);
  const left = x + (single - content) / 2;
  const letterX = left + (withMark ? markWidth + edge : 0);
  const together = 'judged together';
  const asideX = letterX + letterWidth + edge;
  const hasRoom =
    lanes.length > 1 && asideX + textWidth(together, smallText) <= x + width - edge / 2;
  return (
    <g data-standing={standing}>
      <title>{`${lanes.map((lane) => laneWords[lane].label).join(' and ')}: ${gradeLabel(standing)}`}</title>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        fill={grade[standing]}
        stroke={graded ? undefined : inkQuiet}
      />
      {pattern !== null && (
        <>
          <path
            d={pattern}
            fill="none"
            stroke={inkQuiet}
            strokeLinecap="round"
            strokeWidth={standing === 'not-judged' ? 1.6 : undefined}
          />
          <rect
            data-clear=""
            x={left - edge}
            y={middle - text * 0.62}
            width={letterWidth + 2 * edge}
            height={text * 1.24}
            fill={grade[standing]}
          />
        </>
      )}
      {withMark && <LevelMark standing={standing} x={left} y={middle - 6.5} colour={onGrade} />}
      <text x={letterX} y={onLine(middle, text)} fill={graded ? onGrade : ink} fontWeight="700">
        {letter}
      </text>
      {graded && hasRoom && (
        <text x={asideX} y={onLine(middle, smallText)} fontSize={smallText} fill={onGrade}>
          {together}
        </text>
      )}
    </g>
  );
}
