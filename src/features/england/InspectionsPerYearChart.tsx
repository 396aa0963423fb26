import { Bar, BarChart, CartesianGrid, usePlotArea, XAxis, YAxis } from 'recharts';
import { countedKinds } from '#domain/inspectionsByYear.ts';
import { inspectionsPerYearBand } from './inspectionsPerYearBand.ts';
import { InspectionsPerYearBands } from './InspectionsPerYearBands.tsx';
import { InspectionsPerYearBar } from './InspectionsPerYearBar.tsx';
import type { CountedKind, PerYearSeries } from './inspectionsPerYearSeries.ts';
import styles from './InspectionsPerYear.module.css';

const text = 13;
const tick = { fill: 'var(--ink-quiet)', fontSize: text };

/** What the library gives a tick, of what is used here. */
interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: number };
}
/** Between two kinds of a bar. */
const gap = 1.5;

/** Frameworks and pause, where the chart has its bars. */
function Bands({ first, last }: { first: number; last: number }) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const { x, y, width, height } = plot;
  const bands = inspectionsPerYearBand({ left: x, right: x + width, first, last, text });
  return (
    <g fontSize={text}>
      <InspectionsPerYearBands bands={bands} top={y} bottom={y + height} text={text} />
    </g>
  );
}

/** The bars of the years. A picture only: the figure's summary and table say what it shows. */
export function InspectionsPerYearChart({
  series: { years, partYear },
}: {
  series: PerYearSeries;
}) {
  const rows = years.map(({ year, of }) => ({
    year,
    ...(Object.fromEntries(countedKinds.map((kind) => [kind, of[kind].length])) as Record<
      CountedKind,
      number
    >),
  }));
  const [first = 0, last = 0] = [years[0]?.year, years.at(-1)?.year];
  return (
    <div className={styles['chart']} aria-hidden="true">
      <BarChart
        responsive
        width="100%"
        height="100%"
        data={rows}
        margin={{ top: 36, right: 8, bottom: 8, left: 0 }}
        barCategoryGap="12%"
        accessibilityLayer={false}
      >
        <Bands first={first} last={last} />
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis
          dataKey="year"
          height={44}
          tick={({ x, y, payload: { value } }: TickProps) => (
            <g transform={`translate(${x} ${y})`} {...tick} textAnchor="middle">
              <text y={text}>{value}</text>
              {value === partYear && <text y={text * 2.2}>part</text>}
            </g>
          )}
          tickLine={false}
          stroke="var(--rule-strong)"
        />
        <YAxis allowDecimals={false} width={36} tick={tick} stroke="var(--rule)" />
        {countedKinds.map((kind) => (
          <Bar
            key={kind}
            dataKey={kind}
            stackId="year"
            isAnimationActive={false}
            shape={({ x, y, width, height, value }: BarShape) => {
              const count = Array.isArray(value) ? value[1] - value[0] : value;
              if (count === 0) return <g />;
              return (
                <g>
                  <InspectionsPerYearBar
                    kind={kind}
                    x={x}
                    y={y}
                    width={width}
                    height={Math.max(0, height - gap)}
                    count={count}
                  />
                </g>
              );
            }}
          />
        ))}
      </BarChart>
    </div>
  );
}

/** What the library gives a bar's shape, of what is used here. `value` of a stack: from and to. */
interface BarShape {
  x: number;
  y: number;
  width: number;
  height: number;
  value: number | [number, number];
}
