import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { StackedTimelineAxis } from './StackedTimelineAxis.tsx';
import { StackedTimelineCouncil } from './StackedTimelineCouncil.tsx';
import type { PlacedStack } from './stackedTimelineLayout.ts';

/** What the stacked timeline is made of: the axis once, and each council's lanes on it. */
export function StackedTimelineMarks({ placed }: { placed: PlacedStack }) {
  const { ink, inkQuiet } = use(PaletteContext);
  const { axis, measures } = placed;
  const isWide = measures.words === 'full';
  return (
    <>
      <StackedTimelineAxis placed={placed} />
      {placed.councils.map((one) => (
        <StackedTimelineCouncil key={one.council.id} placed={one} stack={placed} />
      ))}
      <g data-part="latest-day">
        <path
          d={`M${axis.to} ${axis.top}V${axis.bottom}`}
          stroke={ink}
          strokeWidth="1.4"
          strokeDasharray="1.5 3"
        />
        <text
          x={isWide ? axis.to + 10 : measures.width}
          y={axis.top - 8}
          fontSize={measures.smallText}
          textAnchor={isWide ? 'start' : 'end'}
          fill={inkQuiet}
        >
          Latest
        </text>
      </g>
    </>
  );
}
