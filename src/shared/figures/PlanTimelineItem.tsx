import { use } from 'react';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import type { PlacedItem } from './planTimelineBand.ts';
import type { PlanTimelineMeasures } from './planTimelineMeasures.ts';
import { PlanTimelineText } from './PlanTimelineText.tsx';
import { StatusSign } from './StatusSign.tsx';

interface ItemProps {
  placed: PlacedItem;
  measures: Pick<PlanTimelineMeasures, 'text' | 'line'>;
}

/** One mark on the axis: its title, its date, where it moved from and how long it is overdue. */
export function PlanTimelineItem({ placed, measures: { text, line } }: ItemProps) {
  const { paper, ink, inkQuiet, late } = use(PaletteContext);
  const { item, words, x, y, span, originalX, lateUntil, count } = placed;
  const title = item.title ?? `${item.count} actions`;
  return (
    <g data-overdue={item.overdue}>
      <title>{`${title}: due ${formatDay(item.due)}. ${milestoneStatusWords[item.status]}`}</title>
      {words !== null && <PlanTimelineText words={words} size={text} line={line} />}
      {lateUntil !== null && (
        <path d={`M${x} ${y}H${lateUntil}`} fill="none" stroke={late} strokeWidth="3" />
      )}
      {originalX !== null && (
        <g fill={paper} stroke={inkQuiet} strokeWidth="1.4">
          <path d={`M${originalX} ${y}H${x}`} strokeDasharray="4 3" />
          <path d={`M${originalX} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`} />
        </g>
      )}
      {span !== null && <rect x={span.x} y={y + 9} width={span.width} height="3" fill={inkQuiet} />}
      <StatusSign status={item.status} x={x - 8} y={y - 8} />
      {count !== null && (
        <text
          x={count.x}
          y={onLine(y, text)}
          textAnchor={count.anchor}
          fill={item.overdue ? late : ink}
          fontWeight={item.overdue ? 700 : undefined}
        >
          {`×${item.count}`}
        </text>
      )}
    </g>
  );
}
