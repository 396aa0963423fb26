import { use } from 'react';
import type { Place } from '#domain/compareCouncils.ts';
import { isGrade } from '#domain/grades.ts';
import { countOf } from '#shared/format/countOf.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { emptyPattern } from './emptyPattern.ts';
import type { GradeFlowMeasures } from './gradeFlowMeasures.ts';
import type { FlowBar, FlowRibbon, GradeFlowSeries } from './gradeFlowSeries.ts';
import { onLine } from './onLine.ts';
import { placeLabel } from './placeWords.ts';

type End = 'from' | 'to';

interface GradeFlowMarksProps {
  series: GradeFlowSeries;
  measures: GradeFlowMeasures;
  /** The two days as they are written above the bars. */
  days: Readonly<Record<End, string>>;
  /** The lines of a bar's label, with its count as the last word. */
  labelOf: (bar: FlowBar, end: End) => readonly string[];
  /** Least height of a ribbon on which its count is written; left out: none are. */
  countFrom?: number;
}

/** Two columns of bars, one for each day, and ribbons in the colour of where they lead. */
export function GradeFlowMarks(props: GradeFlowMarksProps) {
  const { series, measures, days, labelOf, countFrom = Infinity } = props;
  const { ink, inkQuiet, grade } = use(PaletteContext);
  const { width, labels, bar: barWidth, head, headText, text } = measures;
  const edges = { from: labels.from + barWidth, to: width - labels.to - barWidth };
  return (
    <>
      <g data-part="days" fontSize={headText} fill={inkQuiet}>
        <text x={edges.from} y={headText + 1} textAnchor="end">
          {days.from}
        </text>
        <text x={edges.to} y={headText + 1}>
          {days.to}
        </text>
      </g>
      <g transform={`translate(0 ${head})`}>
        <g data-part="moves" fontSize={text}>
          {series.ribbons.map((ribbon) => (
            <path
              key={`${ribbon.from} ${ribbon.to}`}
              data-ribbon=""
              data-part={`${ribbon.from}-to-${ribbon.to}`}
              d={ribbonPath(ribbon, edges)}
              fill={fillOf(ribbon.to) ?? inkQuiet}
              fillOpacity={fillOf(ribbon.to) === null ? 0.28 : 0.4}
            >
              <title>
                {`${placeLabel(ribbon.from, 'from')} to ${placeLabel(ribbon.to, 'to').toLowerCase()}: ${countOf(ribbon.count, 'council')}`}
              </title>
            </path>
          ))}
          {series.ribbons
            .filter(({ height }) => height >= countFrom)
            .map(({ from, to, count, toY, height }) => (
              <text
                key={`${from} ${to}`}
                x={edges.to - 6}
                y={onLine(toY + height / 2, text)}
                textAnchor="end"
                fill={ink}
              >
                {count.toLocaleString('en-GB')}
              </text>
            ))}
        </g>
        {(['from', 'to'] as const).map((end) => (
          <g key={end} data-part={end === 'from' ? 'earlier' : 'later'} fontSize={text} fill={ink}>
            {series[end].map((bar) => (
              <g key={bar.place}>
                <Bar bar={bar} x={end === 'from' ? labels.from : edges.to} width={barWidth} />
                <Label
                  lines={labelOf(bar, end)}
                  x={end === 'from' ? labels.from - 6 : width - labels.to + 6}
                  middle={bar.y + bar.height / 2}
                  end={end}
                  measures={measures}
                />
              </g>
            ))}
          </g>
        ))}
      </g>
    </>
  );

  function fillOf(place: Place): string | null {
    return place !== 'absent' && isGrade(place) ? grade[place] : null;
  }
}

function Bar({ bar: { place, y, height }, x, width }: { bar: FlowBar; x: number; width: number }) {
  const { grade, inkQuiet } = use(PaletteContext);
  const box = { x, y: round(y), width, height: round(Math.max(height, 0.5)) };
  const pattern = emptyPattern(place, box);
  const graded = place !== 'absent' && isGrade(place);
  return (
    <>
      <rect
        data-standing={place}
        {...box}
        fill={place === 'absent' ? 'none' : grade[place]}
        stroke={graded ? undefined : inkQuiet}
        strokeWidth={graded ? undefined : 0.8}
        strokeDasharray={place === 'absent' ? '2 1.5' : undefined}
      />
      {pattern !== null && (
        <path
          d={pattern}
          fill="none"
          stroke={inkQuiet}
          strokeLinecap="round"
          strokeWidth={place === 'not-judged' ? 1.6 : 0.8}
        />
      )}
    </>
  );
}

interface LabelProps {
  lines: readonly string[];
  x: number;
  middle: number;
  end: End;
  measures: GradeFlowMeasures;
}

/** The place in bold, its count after it. */
function Label({ lines, x, middle, end, measures: { text, lineHeight } }: LabelProps) {
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    const count = isLast ? (/\S+$/.exec(line)?.[0] ?? '') : '';
    return (
      <text
        key={line}
        x={x}
        y={onLine(top + at * lineHeight, text)}
        textAnchor={end === 'from' ? 'end' : 'start'}
      >
        <tspan fontWeight="700">{line.slice(0, line.length - count.length).trimEnd()}</tspan>
        {isLast && <tspan>{` ${count}`}</tspan>}
      </text>
    );
  });
}

function ribbonPath(
  { fromY, toY, height }: FlowRibbon,
  { from, to }: Readonly<Record<End, number>>,
): string {
  const [left, right] = [round(from), round(to)];
  const middle = round((left + right) / 2);
  const [top, end] = [round(fromY), round(toY)];
  const [bottom, endBottom] = [round(fromY + height), round(toY + height)];
  return (
    `M${left} ${top}C${middle} ${top} ${middle} ${end} ${right} ${end}` +
    `V${endBottom}C${middle} ${endBottom} ${middle} ${bottom} ${left} ${bottom}z`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
