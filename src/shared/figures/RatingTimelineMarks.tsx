import { use } from 'react';
import { formatMonth } from '#shared/format/formatDay.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import { RatingTimelineBar } from './RatingTimelineBar.tsx';
import { RatingTimelineLane } from './RatingTimelineLane.tsx';
import type { PlacedTimeline } from './ratingTimelineLayout.ts';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';
import { TimelineMarkShape } from './TimelineMarkShape.tsx';

interface MarksProps {
  series: RatingTimelineSeries;
  placed: PlacedTimeline;
}

/** The longest of several words for a thing that a width has room for; null: none fits. */
function fitting(words: readonly string[], width: number, size: number): string | null {
  return words.find((one) => textWidth(one, size) + 6 <= width) ?? null;
}

/** What the rating timeline is made of, in groups named after what they hold. */
export function RatingTimelineMarks({ series, placed }: MarksProps) {
  const { paperSunk, ink, inkQuiet, rule } = use(PaletteContext);
  const { measures, axis, lanes } = placed;
  const isWide = measures.words === 'full';
  const { text, smallText: small } = measures;
  const lanesTop = lanes[0]?.y ?? 0;
  const lanesHeight = (lanes.at(-1)?.y ?? 0) + measures.lane - lanesTop;
  const lanesMiddle = lanesTop + lanesHeight / 2;
  const from = axis.from + (placed.before?.width ?? 0);

  return (
    <>
      <g data-part="frameworks" fontSize={small} fill={inkQuiet}>
        {placed.frameworks.map(({ framework, x, width }) => {
          const { short } = frameworkWords[framework];
          const words = fitting([short, short.replace('ILACS ', '')], width, small);
          return (
            <g key={framework}>
              <path
                d={`M${x + 1} ${axis.top}H${x + width - 1}`}
                stroke={inkQuiet}
                strokeWidth="1.2"
              />
              {words !== null && (
                <text x={x + width / 2} y={axis.top - 7} textAnchor="middle">
                  {words}
                </text>
              )}
            </g>
          );
        })}
      </g>
      <g data-part="years" fontSize={small} fill={inkQuiet}>
        {placed.years.map(({ year, x }) => (
          <g key={year}>
            <path d={`M${x} ${axis.top + 4}V${axis.bottom}`} stroke={rule} />
            <text x={x} y={axis.bottom + 17} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
      </g>
      {[
        { span: placed.before, verb: 'council began', day: series.establishedOn },
        { span: placed.after, verb: 'abolished', day: series.abolishedOn },
      ].map(({ span, verb, day }) => {
        if (span === null || day === null) return null;
        const middle = span.x + span.width / 2;
        const month = formatMonth(day);
        const fits = textWidth(month, small) <= span.width && textWidth(verb, small) <= span.width;
        return (
          <g key={verb} data-part="absent" fontSize={small} fill={inkQuiet}>
            <rect
              x={span.x}
              y={lanesTop}
              width={span.width}
              height={lanesHeight}
              fill={paperSunk}
            />
            {fits && (
              <text textAnchor="middle">
                <tspan x={middle} y={lanesMiddle}>
                  {verb}
                </tspan>
                <tspan x={middle} y={lanesMiddle + small * 1.25}>
                  {month}
                </tspan>
              </text>
            )}
          </g>
        );
      })}
      <g data-part="judgements">
        {lanes.map(({ lane, middle }) => (
          <RatingTimelineLane
            key={lane}
            lane={lane}
            standing={series.latest[lane]}
            middle={middle}
            from={from}
            to={placed.after?.x ?? axis.to}
            placed={placed}
          />
        ))}
        {series.bars.length === 0 && (
          <text
            x={(from + axis.to) / 2}
            y={onLine(lanesMiddle, text)}
            textAnchor="middle"
            fill={inkQuiet}
          >
            not inspected yet
          </text>
        )}
        {placed.bars.map((bar) => (
          <RatingTimelineBar
            key={`${bar.bar.report.inspectionId} ${bar.bar.lanes[0]}`}
            placed={bar}
            text={text}
            smallText={small}
          />
        ))}
        {placed.bars
          .filter(
            ({ bar: { report, lanes: of } }) =>
              report.grades.overall === 'not-given' && of[0] === 'leaders',
          )
          .map(({ bar, x, width }) => {
            const words = fitting(['no overall grade since April 2026'], width - 8, small);
            return (
              <g key={bar.report.inspectionId} fontSize={small}>
                <path
                  d={`M${x + 2} ${lanesTop + measures.lane / 2}h${Math.max(0, width - 2)}`}
                  stroke={inkQuiet}
                  strokeDasharray="3 3"
                />
                {words !== null && (
                  <text x={x + 8} y={lanesTop + measures.lane / 2 - 5} fill={inkQuiet}>
                    {words}
                  </text>
                )}
              </g>
            );
          })}
        <path
          d={`M${axis.to} ${axis.top}V${axis.bottom}`}
          stroke={ink}
          strokeWidth="1.4"
          strokeDasharray="1.5 3"
        />
        <text
          x={isWide ? axis.to + 10 : measures.width}
          y={axis.top - 7}
          fontSize={small}
          textAnchor={isWide ? 'start' : 'end'}
          fill={inkQuiet}
        >
          {series.abolishedOn === null ? 'Latest' : 'Last'}
        </text>
      </g>
      {placed.markRows.length > 0 && (
        <g data-part="visits-and-notices">
          {placed.markRows.map(({ row, y, marks }) => (
            <g key={row.label}>
              <text x={axis.from - 10} y={onLine(y, text)} textAnchor="end" fill={ink}>
                {row[isWide ? 'label' : 'short']}
              </text>
              {marks.map(({ mark, x, y: middle }) => (
                <TimelineMarkShape
                  key={mark.id}
                  mark={mark}
                  x={x}
                  y={middle}
                  size={measures.mark}
                />
              ))}
            </g>
          ))}
        </g>
      )}
    </>
  );
}
