import { use } from 'react';
import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { formatDay, formatShortMonth } from '#shared/format/formatDay.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import { PlanTimelineItem } from './PlanTimelineItem.tsx';
import type { PlacedPlanTimeline } from './planTimelineLayout.ts';
import { planTimelineMarkWords } from './planTimelineMarkWords.ts';
import { PlanTimelineText } from './PlanTimelineText.tsx';
import { StatusSign } from './StatusSign.tsx';

interface MarksProps {
  placed: PlacedPlanTimeline;
  /** The ISO day that actions are counted on. */
  on: string;
}

/** What the plan timeline is made of, in groups named after what they hold. */
export function PlanTimelineMarks({ placed, on }: MarksProps) {
  const { ink, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { measures, axis, side } = placed;
  const { text, line, width } = measures;
  const isWide = measures.labels > 0;
  const top = line - 4;
  return (
    <>
      <g data-part="dates" fill={inkQuiet}>
        {placed.ticks.map(({ day, byYear, x }) => (
          <g key={day}>
            <path d={`M${x} ${axis.top}V${axis.bottom}`} stroke={rule} />
            <text x={x} y={axis.bottom + line} textAnchor="middle">
              {byYear ? day.slice(0, 4) : formatShortMonth(day)}
            </text>
          </g>
        ))}
        <path d={`M${axis.left} ${axis.bottom}H${axis.right}`} stroke={ruleStrong} />
      </g>
      <g data-part="counted-on">
        <path
          d={`M${placed.on.x} ${axis.top}V${axis.bottom}`}
          fill="none"
          stroke={ink}
          strokeWidth="1.4"
          strokeDasharray="1.5 3"
        />
        <text x={placed.on.textX} y={top} textAnchor="middle" fill={ink} fontWeight="700">
          {formatDay(on)}
        </text>
      </g>
      {placed.markRows.length > 0 && (
        <g data-part="reports-and-visits" fill={inkQuiet}>
          {placed.markRows.map(({ kind, label, y, marks }) => (
            <g key={kind} data-kind={kind}>
              <text x={label.x} y={onLine(label.y, text)} textAnchor={label.anchor}>
                {planTimelineMarkWords[kind]}
              </text>
              {marks.map(({ mark, x, span }) => (
                <g key={mark.id}>
                  <title>{`${planTimelineMarkWords[kind]}, ${formatDay(mark.occurredOn)}`}</title>
                  {span !== null && <rect x={span.x} y={y + 5} width={span.width} height="2.5" />}
                  <path
                    d={
                      kind === 'monitoring-visit'
                        ? `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`
                        : `M${x} ${y - 5}l5 5l-5 5l-5 -5Z`
                    }
                  />
                </g>
              ))}
            </g>
          ))}
        </g>
      )}
      <g data-part="actions">
        {side !== null && (
          <text x={side.x} y={top} textAnchor={side.anchor} fill={inkQuiet}>
            {isWide ? 'No due date published' : 'No date'}
          </text>
        )}
        {placed.bands.map(({ group, top, heading, dated, undated, undatedCounts }) => (
          <g key={group.priority}>
            <path d={`M0 ${top}H${width}`} stroke={rule} />
            <PlanTimelineText words={heading} size={text} line={line} bold />
            {dated.map((item) => (
              <PlanTimelineItem key={item.item.id} placed={item} measures={measures} />
            ))}
            {undated.map(({ action, words, x, y }) => (
              <g key={action.id}>
                <title>{`${action.title}: no due date published. ${milestoneStatusWords[action.status]}`}</title>
                <PlanTimelineText words={words} size={text} line={line} />
                <StatusSign status={action.status} x={x - 8} y={y - 8} />
              </g>
            ))}
            {undatedCounts.map(({ status, count, x, y }) => (
              <g key={status}>
                <title>{`${count} without a due date. ${milestoneStatusWords[status]}`}</title>
                <StatusSign status={status} x={x - 8} y={y - 8} />
                {count > 1 && (
                  <text x={x + 12} y={onLine(y, text)} fill={ink}>
                    {`×${count}`}
                  </text>
                )}
              </g>
            ))}
          </g>
        ))}
      </g>
      {placed.noteY !== null && (
        <g data-part="note" fill={inkQuiet}>
          <text x="0" y={onLine(placed.noteY, text)}>
            ×2: two actions with the same date and status
          </text>
        </g>
      )}
    </>
  );
}
