import { use } from 'react';
import { formatMonth } from '#shared/format/formatDay.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import { RatingTimelineBar } from './RatingTimelineBar.tsx';
import { RatingTimelineLane } from './RatingTimelineLane.tsx';
import type { PlacedCouncil, PlacedStack } from './stackedTimelineLayout.ts';

interface CouncilProps {
  placed: PlacedCouncil;
  stack: Pick<PlacedStack, 'axis' | 'measures'>;
}

/** A council's lanes in the stack, with its name over them or before them. */
export function StackedTimelineCouncil({ placed, stack }: CouncilProps) {
  const { paper, paperSunk, ink, inkQuiet, rule } = use(PaletteContext);
  const { axis, measures } = stack;
  const { council, lanes, lanesTop, lanesHeight, before, after } = placed;
  const { text, smallText: small } = measures;
  const middle = lanesTop + lanesHeight / 2;
  const from = axis.from + (before?.width ?? 0);
  const to = after?.x ?? axis.to;
  const fitting = (words: readonly string[], width: number) =>
    words.find((one) => textWidth(one, small) + 6 <= width);
  return (
    <g data-part={council.id}>
      {measures.nameLine > 0 && (
        <text
          x="0"
          y={placed.top + measures.nameLine - 8}
          fontSize={text + 1}
          fill={ink}
          fontWeight="700"
        >
          {council.name}
        </text>
      )}
      {[
        { span: before, words: (month: string) => [`began ${month}`], day: council.establishedOn },
        {
          span: after,
          words: (month: string) => [`abolished ${month}`, 'abolished', 'ended'],
          day: council.abolishedOn,
        },
      ].map(({ span, words, day }) => {
        if (span === null || day === null) return null;
        const said = fitting(words(formatMonth(day)), span.width);
        return (
          <g key={day} data-part="absent" fontSize={small} fill={inkQuiet}>
            <rect
              x={span.x}
              y={lanesTop}
              width={span.width}
              height={lanesHeight}
              fill={paperSunk}
              stroke={rule}
            />
            {said !== undefined && (
              <text x={span.x + span.width / 2} y={onLine(middle, small)} textAnchor="middle">
                {said}
              </text>
            )}
          </g>
        );
      })}
      {lanes.map(({ lane, middle: of }) => (
        <RatingTimelineLane
          key={lane}
          lane={lane}
          {...(lanes.length === 1 && { name: measures.nameLine > 0 ? null : council.name })}
          standing={council.latest[lane]}
          middle={of}
          from={from}
          to={to}
          placed={stack}
        />
      ))}
      {council.bars.length + council.withoutOverall.length === 0 && (
        <text
          x={(from + to) / 2}
          y={onLine(middle, small)}
          fontSize={small}
          textAnchor="middle"
          fill={inkQuiet}
          stroke={paper}
          strokeWidth="4"
          paintOrder="stroke"
        >
          not inspected yet
        </text>
      )}
      {placed.withoutOverall.map(({ x, width }) => (
        <path
          key={x}
          data-part="no-overall"
          d={`M${x + 2} ${lanes[0]?.middle ?? middle}h${Math.max(0, width - 2)}`}
          stroke={inkQuiet}
          strokeWidth="1.4"
          strokeDasharray="3 3"
        />
      ))}
      {placed.bars.map((bar) => (
        <RatingTimelineBar
          key={`${bar.bar.report.inspectionId} ${bar.bar.lanes[0]}`}
          placed={bar}
          text={text}
          smallText={small}
        />
      ))}
    </g>
  );
}
