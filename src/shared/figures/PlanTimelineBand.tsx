import { milestoneStatusWords } from '#domain/milestoneStatusWords.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { StatusMark } from '#shared/ui/StatusMark.tsx';
import styles from './PlanTimeline.module.css';
import { overdueWord, type PlacedBand, type PlacedItem } from './planTimelineBand.ts';
import type { PlacedPlanTimeline } from './planTimelineLayout.ts';

/** Half a status mark. */
const half = 8;

function Lines({
  lines,
  x,
  y,
  line,
}: {
  lines: readonly string[];
  x: number;
  y: number;
  line: number;
}) {
  return lines.map((words, at) => {
    const isLate = words.endsWith(overdueWord);
    return (
      <text key={words} x={x} y={y + at * line} dy="0.35em">
        {isLate ? words.slice(0, -overdueWord.length) : words}
        {isLate && <tspan className={styles['late']}>{overdueWord}</tspan>}
      </text>
    );
  });
}

function Item({ placed, left, line }: { placed: PlacedItem; left: number; line: number }) {
  const { item, x, y, span, originalX, lateUntil, count } = placed;
  const due = `due ${formatDay(item.due)}`;
  const title = item.title ?? `${item.count} actions`;
  return (
    <g className={styles['item']} data-overdue={item.overdue}>
      <title>{`${title}: ${due}. ${milestoneStatusWords[item.status]}`}</title>
      <Lines lines={placed.lines} x={left} y={placed.textY} line={line} />
      {lateUntil !== null && <path className={styles['lateness']} d={`M${x} ${y}H${lateUntil}`} />}
      {originalX !== null && (
        <g className={styles['moved']}>
          <path d={`M${originalX} ${y}H${x}`} />
          <path d={`M${originalX} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5Z`} />
        </g>
      )}
      {span !== null && (
        <rect
          className={styles['span']}
          x={span.x}
          y={y + half + 1}
          width={span.width}
          height={3}
        />
      )}
      <StatusMark status={item.status} x={x - half} y={y - half} />
      {count !== null && (
        <text className={styles['count']} x={count.x} y={y} dy="0.35em" textAnchor={count.anchor}>
          {`×${item.count}`}
        </text>
      )}
    </g>
  );
}

interface BandProps {
  band: PlacedBand;
  placed: Pick<PlacedPlanTimeline, 'measures' | 'axis' | 'size'>;
}

/** One group of a plan's actions: those with a date on the axis, the others at the side. */
export function PlanTimelineBand({ band, placed: { measures, axis, size } }: BandProps) {
  const { line, width } = measures;
  return (
    <g>
      <path className={styles['rule']} d={`M0 ${band.top}H${width}`} />
      <g className={styles['heading']} fontSize={measures.text * 1.04}>
        <Lines lines={band.heading.lines} x={0} y={band.heading.y} line={line} />
      </g>
      {band.dated.map((item) => (
        <Item key={item.item.id} placed={item} left={axis.left} line={line} />
      ))}
      {band.undated.map(({ action, lines, textX, textY, x, y }) => (
        <g key={action.id}>
          <title>{`${action.title}: no due date published. ${milestoneStatusWords[action.status]}`}</title>
          <Lines lines={lines} x={textX} y={textY} line={line} />
          <StatusMark status={action.status} x={x - half} y={y - half} />
        </g>
      ))}
      {band.undatedCount !== null && (
        <text
          className={styles['quiet']}
          x={band.undatedCount.x}
          y={band.undatedCount.y}
          dy="0.35em"
          textAnchor={size === 'wide' ? 'start' : 'middle'}
        >
          {size === 'wide'
            ? `${band.group.undated.length} without a date`
            : band.group.undated.length}
        </text>
      )}
    </g>
  );
}
