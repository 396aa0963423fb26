import { use } from 'react';
import { isGrade } from '#domain/grades.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { emptyPattern } from '#shared/figures/emptyPattern.ts';
import { onLine } from '#shared/figures/onLine.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedPath, PlacedPaths } from './pathLayout.ts';

/** Between a bar and the next. */
const gap = 1.5;
/** On either side of a letter in its bar. */
const edge = 3;

interface RowProps {
  path: PlacedPath;
  placed: Pick<PlacedPaths, 'axis' | 'measures' | 'under'>;
}

/** One path: name, bars with their letters, visits under them, its end and its value. */
export function PathRowMarks({ path, placed }: RowProps) {
  const { axis, measures, under } = placed;
  const { grade, ink, inkQuiet, onGrade } = use(PaletteContext);
  const { row, barY, bars, end } = path;
  const { bar: height, labels, text, width } = measures;
  const middle = barY + height / 2;
  const weight = row.chosen ? 700 : undefined;
  const fits = (letter: string, room: number) => textWidth(letter, text, 700) + 2 * edge <= room;
  const last = bars.at(-1);
  const lastLetter = last === undefined ? '' : gradeLetter(last.grade);
  const apart = last !== undefined && !fits(lastLetter, last.width - gap);
  const isOpen = row.end === 'open';
  return (
    <g data-part="path" data-path={row.id}>
      {row.chosen && (
        <rect
          x="0.75"
          y={path.y - 0.5}
          width={width - 1.5}
          height={measures.row - 1}
          fill="none"
          stroke={ink}
          strokeWidth="1.5"
        />
      )}
      <text
        x={labels === 0 ? axis.left : labels - 8}
        y={onLine(path.textY, text)}
        textAnchor={labels === 0 ? undefined : 'end'}
        fill={ink}
        fontWeight={weight}
      >
        {row.name}
      </text>
      {row.under?.map((standing, place) => {
        const x = under[place];
        const lane = judgementLanes[place];
        return x === undefined || lane === undefined ? null : (
          <text
            key={lane}
            x={x}
            y={onLine(path.textY, text)}
            textAnchor="middle"
            fill={isGrade(standing) ? grade[standing] : inkQuiet}
            fontWeight={standing === 'inadequate' ? 700 : undefined}
          >
            {gradeLetter(standing)}
          </text>
        );
      })}
      {bars.map(({ grade: standing, reportId, x, width: room }) => {
        const box = { x, y: barY, width: Math.max(1, room - gap), height };
        const pattern = emptyPattern(standing, box);
        return (
          <g key={reportId} data-standing={standing}>
            <rect
              {...box}
              fill={grade[standing]}
              stroke={isGrade(standing) ? undefined : inkQuiet}
            />
            {pattern !== null && (
              <path
                d={pattern}
                fill="none"
                stroke={inkQuiet}
                strokeLinecap="round"
                strokeWidth={standing === 'not-judged' ? 1.6 : undefined}
              />
            )}
            {isGrade(standing) && fits(gradeLetter(standing), room - gap) && (
              <text x={x + edge + 1} y={onLine(middle, text)} fill={onGrade} fontWeight="700">
                {gradeLetter(standing)}
              </text>
            )}
          </g>
        );
      })}
      {path.visits.length > 0 && (
        <path
          data-part="visits"
          d={path.visits.map((x) => `M${x} ${barY + height + 0.5}v3.5`).join('')}
          stroke={ink}
          strokeWidth="1.4"
        />
      )}
      <path
        data-part={row.end}
        d={
          isOpen
            ? `M${end} ${barY + 1}l5 ${height / 2 - 1}l-5 ${height / 2 - 1}z`
            : `M${end + 1} ${barY - 2}v${height + 4}`
        }
        fill={isOpen ? inkQuiet : 'none'}
        stroke={isOpen ? 'none' : ink}
        strokeWidth="2.4"
      />
      {apart && (
        <text x={end + 8} y={onLine(middle, text)} fill={ink} fontWeight="700">
          {lastLetter}
        </text>
      )}
      <text
        x={width - 6}
        y={onLine(path.textY, text)}
        textAnchor="end"
        fill={row.chosen ? ink : inkQuiet}
        fontWeight={weight}
      >
        {row.value[measures.value]}
      </text>
    </g>
  );
}
