import { formatDay, formatShortMonth } from '#shared/format/formatDay.ts';
import styles from './PlanTimeline.module.css';
import { PlanTimelineBand } from './PlanTimelineBand.tsx';
import type { PlacedPlanTimeline } from './planTimelineLayout.ts';
import { planTimelineMarkWords } from './planTimelineMarkWords.ts';

interface DrawingProps {
  placed: PlacedPlanTimeline;
  on: string;
  label: string;
}

/** One drawing of the plan timeline. Everything in it is in the figure's table too. */
export function PlanTimelineDrawing({ placed, on, label }: DrawingProps) {
  const { measures, axis, side } = placed;
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${measures.width} ${placed.height}`}
      role="img"
      aria-label={label}
      fontSize={measures.text}
    >
      {placed.ticks.map(({ day, byYear, x }) => (
        <g key={day} className={styles['tick']}>
          <path d={`M${x} ${axis.top}V${axis.bottom}`} />
          <text x={x} y={axis.bottom + 17} textAnchor="middle">
            {byYear ? day.slice(0, 4) : formatShortMonth(day)}
          </text>
        </g>
      ))}
      <path className={styles['base']} d={`M${axis.left} ${axis.bottom}H${axis.right}`} />
      <g className={styles['on']}>
        <path d={`M${placed.on.x} ${axis.top}V${axis.bottom}`} />
        <text x={placed.on.textX} y={13} textAnchor="middle">
          {formatDay(on)}
        </text>
      </g>
      {side !== null && (
        <text className={styles['quiet']} x={side.x} y={13} textAnchor={side.anchor}>
          {placed.size === 'wide' ? 'No due date published' : 'No date'}
        </text>
      )}
      {placed.markRows.map(({ kind, label: name, y, marks }) => (
        <g key={kind} className={styles['before']} data-kind={kind}>
          <text
            className={styles['quiet']}
            x={name.x}
            y={name.y}
            dy="0.35em"
            textAnchor={name.anchor}
          >
            {planTimelineMarkWords[kind]}
          </text>
          {marks.map(({ mark, x, span }) => (
            <g key={mark.id}>
              {span !== null && <rect x={span.x} y={y + 5} width={span.width} height={2.5} />}
              <path
                d={
                  kind === 'monitoring-visit'
                    ? `M${x - 4} ${y}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z`
                    : `M${x} ${y - 5}l5 5l-5 5l-5 -5Z`
                }
              >
                <title>{`${planTimelineMarkWords[kind]}, ${formatDay(mark.occurredOn)}`}</title>
              </path>
            </g>
          ))}
        </g>
      ))}
      {placed.bands.map((band) => (
        <PlanTimelineBand key={band.group.priority} band={band} placed={placed} />
      ))}
    </svg>
  );
}
