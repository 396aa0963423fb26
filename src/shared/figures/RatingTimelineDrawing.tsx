import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { isGrade } from '#domain/grades.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { LevelMark } from './LevelMark.tsx';
import styles from './RatingTimeline.module.css';
import { RatingTimelineBar } from './RatingTimelineBar.tsx';
import type { PlacedTimeline } from './ratingTimelineLayout.ts';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';
import { TimelineMarkShape } from './TimelineMarkShape.tsx';

interface DrawingProps {
  series: RatingTimelineSeries;
  placed: PlacedTimeline;
  label: string;
}

/** Narrower than this, in the drawing's units, a span of the axis stays without its words. */
const roomForFramework = 34;
/** For "ILACS 2018" whole; with less the year alone. */
const roomForIlacs = 76;
const roomForNoOverall = 240;

/** One drawing of the rating timeline. Everything in it is in the figure's table too. */
export function RatingTimelineDrawing({ series, placed, label }: DrawingProps) {
  const { measures, axis, lanes, height } = placed;
  const isWide = placed.size === 'wide';
  const lanesTop = lanes[0]?.y ?? 0;
  const lanesHeight = (lanes.at(-1)?.y ?? 0) + measures.lane - lanesTop;
  const small = measures.smallText;

  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${measures.width} ${height}`}
      role="img"
      aria-label={label}
      fontSize={measures.text}
    >
      {placed.frameworks.map(({ framework, x, width }) => (
        <g key={framework} className={styles['framework']} fontSize={small}>
          <path d={`M${x + 1} ${axis.top}H${x + width - 1}`} />
          {width >= roomForFramework && (
            <text x={x + width / 2} y={axis.top - 7} textAnchor="middle">
              {width > roomForIlacs
                ? frameworkWords[framework].short
                : frameworkWords[framework].short.replace('ILACS ', '')}
            </text>
          )}
        </g>
      ))}
      {placed.years.map(({ year, x }) => (
        <g key={year} className={styles['year']} fontSize={small}>
          <path d={`M${x} ${axis.top + 4}V${axis.bottom}`} />
          <text x={x} y={axis.bottom + 17} textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
      {[
        { span: placed.before, verb: 'began', day: series.establishedOn },
        { span: placed.after, verb: 'abolished', day: series.abolishedOn },
      ].map(
        ({ span, verb, day }) =>
          span !== null &&
          day !== null && (
            <g key={verb} className={styles['absent']} fontSize={small}>
              <rect x={span.x} y={lanesTop} width={span.width} height={lanesHeight} />
              <text x={span.x + span.width / 2} y={lanesTop + lanesHeight / 2} textAnchor="middle">
                <tspan>{verb === 'began' ? 'council began' : verb}</tspan>
                <tspan x={span.x + span.width / 2} dy="1.25em">
                  {formatMonth(day)}
                </tspan>
              </text>
            </g>
          ),
      )}
      {lanes.map(({ lane, middle }) => (
        <g key={lane}>
          <path
            className={styles['baseline']}
            d={`M${axis.from + (placed.before?.width ?? 0)} ${middle}H${placed.after?.x ?? axis.to}`}
          />
          <text
            className={styles['lane']}
            data-overall={lane === 'overall'}
            x={axis.from - 10}
            y={middle}
            dy="0.35em"
            textAnchor="end"
          >
            {laneWords[lane][isWide ? 'label' : 'short']}
          </text>
          {isGrade(series.latest[lane]) ? (
            <g className={styles['latest']} data-standing={series.latest[lane]}>
              <LevelMark standing={series.latest[lane]} x={axis.to + 10} y={middle - 6.5} />
              <text x={axis.to + 27} y={middle} dy="0.35em">
                {gradeLetter(series.latest[lane])}
              </text>
            </g>
          ) : (
            <text
              className={styles['none']}
              x={axis.to + 10}
              y={middle}
              dy="0.35em"
              fontSize={small}
            >
              {isWide && series.latest[lane] === 'not-given'
                ? 'none given'
                : gradeLetter(series.latest[lane])}
            </text>
          )}
        </g>
      ))}
      {series.bars.length === 0 && (
        <text
          className={styles['empty']}
          x={(axis.from + (placed.before?.width ?? 0) + axis.to) / 2}
          y={lanesTop + lanesHeight / 2}
          textAnchor="middle"
        >
          not inspected yet
        </text>
      )}
      {placed.bars.map((bar) => (
        <RatingTimelineBar
          key={`${bar.bar.report.inspectionId} ${bar.bar.lanes[0]}`}
          placed={bar}
          smallText={small}
        />
      ))}
      {placed.bars
        .filter(({ bar }) => bar.from === series.overallEndsOn && bar.lanes[0] === 'leaders')
        .map(({ x, width }) => (
          <g key="no-overall" className={styles['ended']} fontSize={small}>
            <path d={`M${x + 2} ${lanesTop + measures.lane / 2}h${width - 2}`} />
            {width > roomForNoOverall && (
              <text x={x + 8} y={lanesTop + measures.lane / 2 - 5}>
                no overall grade since April 2026
              </text>
            )}
          </g>
        ))}
      <path className={styles['now']} d={`M${axis.to} ${axis.top}V${axis.bottom}`} />
      <text
        className={styles['column']}
        x={isWide ? axis.to + 10 : measures.width}
        y={axis.top - 7}
        fontSize={small}
        textAnchor={isWide ? 'start' : 'end'}
      >
        {series.abolishedOn === null ? 'Latest' : 'Last'}
      </text>
      {placed.markRows.map(({ row, y, marks }) => (
        <g key={row.label}>
          <text className={styles['lane']} x={axis.from - 10} y={y} dy="0.35em" textAnchor="end">
            {row[isWide ? 'label' : 'short']}
          </text>
          {marks.map(({ mark, x, y: middle }) => (
            <TimelineMarkShape key={mark.id} mark={mark} x={x} y={middle} size={measures.mark} />
          ))}
        </g>
      ))}
    </svg>
  );
}
