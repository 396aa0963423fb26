import { countOf } from '#shared/format/countOf.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { emptyPattern } from './emptyPattern.ts';
import type { FlowBar, FlowRibbon, GradeFlowSeries } from './gradeFlowSeries.ts';
import { placeLabel, placeShort } from './placeWords.ts';
import styles from './GradeFlow.module.css';

/** As narrow as the narrowest phone, so that its text is never drawn smaller than it is set. */
const width = 340;
const labelWidth = 98;
const barWidth = 12;
const headHeight = 26;
const leftEdge = labelWidth + barWidth;
const rightEdge = width - labelWidth - barWidth;

interface GradeFlowProps {
  series: GradeFlowSeries;
  /** The two days, as ISO dates. */
  earlier: string;
  later: string;
  /** The text alternative, from the same series. */
  summary: string;
}

/** Two columns of bars, one for each day, and ribbons for the councils that went between them. */
export function GradeFlow({ series, earlier, later, summary }: GradeFlowProps) {
  return (
    <svg
      className={styles['flow']}
      viewBox={`0 0 ${width} ${Math.ceil(series.height + headHeight + 4)}`}
      role="img"
      aria-label={summary}
    >
      <text className={styles['head']} x={labelWidth + barWidth} y="12" textAnchor="end">
        {formatShortMonth(earlier)}
      </text>
      <text className={styles['head']} x={rightEdge} y="12">
        {formatShortMonth(later)}
      </text>
      <g transform={`translate(0 ${headHeight})`}>
        {series.ribbons.map((ribbon) => (
          <path
            key={`${ribbon.from} ${ribbon.to}`}
            className={styles['ribbon']}
            data-standing={ribbon.to}
            d={ribbonPath(ribbon)}
          >
            <title>
              {`${placeLabel(ribbon.from, 'from')} to ${placeLabel(ribbon.to, 'to').toLowerCase()}: ${countOf(ribbon.count, 'council')}`}
            </title>
          </path>
        ))}
        {(['from', 'to'] as const).map((end) =>
          series[end].map((bar) => (
            <g key={`${end} ${bar.place}`}>
              <Bar bar={bar} x={end === 'from' ? labelWidth : rightEdge} />
              <text
                x={end === 'from' ? labelWidth - 6 : width - labelWidth + 6}
                y={round(bar.y + bar.height / 2 + 4)}
                textAnchor={end === 'from' ? 'end' : 'start'}
              >
                <tspan className={styles['place']}>{placeShort(bar.place, end)}</tspan>{' '}
                {bar.count.toLocaleString('en-GB')}
              </text>
            </g>
          )),
        )}
      </g>
    </svg>
  );
}

function Bar({ bar, x }: { bar: FlowBar; x: number }) {
  const box = { x, y: round(bar.y), width: barWidth, height: round(Math.max(bar.height, 0.5)) };
  const pattern = emptyPattern(bar.place, box);
  return (
    <>
      <rect data-standing={bar.place} {...box} />
      {pattern !== null && (
        <path className={styles['pattern']} data-standing={bar.place} d={pattern} />
      )}
    </>
  );
}

function ribbonPath({ fromY, toY, height }: FlowRibbon): string {
  const middle = (leftEdge + rightEdge) / 2;
  const [top, end] = [round(fromY), round(toY)];
  const [bottom, endBottom] = [round(fromY + height), round(toY + height)];
  return (
    `M${leftEdge} ${top}C${middle} ${top} ${middle} ${end} ${rightEdge} ${end}` +
    `V${endBottom}C${middle} ${endBottom} ${middle} ${bottom} ${leftEdge} ${bottom}z`
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
