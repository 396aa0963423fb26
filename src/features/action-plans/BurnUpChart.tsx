import { Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { formatDay, formatShortMonth } from '#shared/format/formatDay.ts';
import { burnUpTicks } from './burnUpTicks.ts';
import type { BurnUpSeries } from './burnUpSeries.ts';
import styles from './BurnUp.module.css';

const tick = { fill: 'var(--ink-quiet)', fontSize: 13 };

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The lines of the burn-up. A picture only: the figure's summary and table say what it shows. */
export function BurnUpChart({ series: { points, total, on } }: { series: BurnUpSeries }) {
  const rows = points.map((point) => ({ ...point, time: timeOf(point.day) }));
  const [first, last] = [points[0]?.day ?? on, points.at(-1)?.day ?? on];
  const label = { value: formatDay(on), fill: 'var(--ink)', fontSize: 13 };
  const isLate = (timeOf(on) - timeOf(first)) * 2 > timeOf(last) - timeOf(first);
  return (
    <div className={styles['chart']} aria-hidden="true">
      <LineChart
        responsive
        width="100%"
        height="100%"
        data={rows}
        margin={{ top: 24, right: 28, bottom: 8, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis
          dataKey="time"
          type="number"
          scale="time"
          domain={[timeOf(first), timeOf(last)]}
          ticks={burnUpTicks(first, last).map(timeOf)}
          tickFormatter={(time: number) => formatShortMonth(dayOf(time))}
          tick={tick}
          stroke="var(--rule-strong)"
          minTickGap={24}
        />
        <YAxis
          domain={[0, total]}
          allowDecimals={false}
          width={36}
          tick={tick}
          stroke="var(--rule)"
        />
        <ReferenceLine y={total} stroke="var(--ink-quiet)" strokeDasharray="2 4" />
        <ReferenceLine
          x={timeOf(on)}
          stroke="var(--ink)"
          strokeDasharray="1.5 3"
          label={{ ...label, position: isLate ? 'insideTopRight' : 'insideTopLeft', dy: 14 }}
        />
        <Line
          dataKey="due"
          type="stepAfter"
          stroke="var(--ink-quiet)"
          strokeWidth={2}
          strokeDasharray="7 4"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        <Line
          dataKey="complete"
          type="stepAfter"
          stroke="var(--ink)"
          strokeWidth={3}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      </LineChart>
    </div>
  );
}
