import { use } from 'react';
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  Rectangle,
  usePlotArea,
  XAxis,
  YAxis,
  ZIndexLayer,
  type BarShapeProps,
} from 'recharts';
import { dayBands } from '#shared/figures/dayBands.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { ShareBands } from './ShareBands.tsx';
import { shareDayLabel } from './shareDayLabel.ts';
import { ShareLetters } from './ShareLetters.tsx';
import { shareMeasures } from './shareMeasures.ts';
import { shareScale } from './shareScale.ts';
import type { ShareBar, SharesSeries } from './sharesSeries.ts';
import styles from './SharesFigure.module.css';

interface SharesChartProps {
  series: SharesSeries;
  /** Why the series ends; null: it goes on. */
  ended: string | null;
}

const { head, endRoom, barShare, text } = shareMeasures;
const tick = { fill: 'var(--ink-quiet)', fontSize: 13 };
const scaleRoom = 44;

/** What is drawn behind and over Recharts’ bars, on its plot. */
function Around({ series, ended, part }: SharesChartProps & { part: 'bands' | 'letters' }) {
  const plot = usePlotArea();
  if (plot === undefined) return null;
  const step = plot.width / series.days.length;
  const xOf = (place: number) => plot.x + (place + 0.5) * step;
  const foot = plot.y + plot.height;
  return part === 'bands' ? (
    <ShareBands
      bands={dayBands(series.days)}
      xOf={xOf}
      top={plot.y}
      foot={foot}
      right={plot.x + plot.width + (ended === null ? 0 : endRoom)}
      ended={ended}
      text={text}
    />
  ) : (
    <ShareLetters
      series={series}
      xOf={xOf}
      yOf={(value) => foot - (value / series.most) * plot.height}
      bar={step * barShare}
      text={text}
    />
  );
}

function ThinOrWide(props: BarShapeProps) {
  const { x, y, width, height, fill = 'none', stroke = 'none' } = props;
  const { isThin } = props.payload as ShareBar;
  const drawn = isThin ? width / 2 : width;
  return (
    <Rectangle
      x={x + (width - drawn) / 2}
      y={y}
      width={drawn}
      height={height}
      fill={fill}
      stroke={stroke}
      isAnimationActive={false}
    />
  );
}

/** Shares year by year. A picture only: the figure's summary and table say what it shows. */
export function SharesChart({ series, ended }: SharesChartProps) {
  const { grade, inkQuiet } = use(PaletteContext);
  const { ticks, words } = shareScale(series);
  return (
    <div className={styles['chart']} aria-hidden="true">
      <BarChart
        responsive
        width="100%"
        height="100%"
        data={series.days.map((asAt, place) => ({
          ...series.bars.find((bar) => bar.place === place),
          asAt,
        }))}
        margin={{ top: head, right: ended === null ? 4 : endRoom, bottom: 4, left: 0 }}
        barCategoryGap={`${Math.round((1 - barShare) * 50)}%`}
        accessibilityLayer={false}
      >
        <Around series={series} ended={ended} part="bands" />
        <XAxis
          dataKey="asAt"
          tickFormatter={shareDayLabel}
          tick={tick}
          tickLine={false}
          stroke="var(--rule-strong)"
          minTickGap={6}
        />
        <YAxis
          domain={[0, series.most]}
          ticks={ticks}
          tickFormatter={words}
          width={scaleRoom}
          tick={tick}
          tickLine={false}
          stroke="var(--rule)"
        />
        {series.standings.map((standing) => (
          <Bar
            key={standing}
            dataKey={({ values }: Partial<ShareBar>) => values?.[standing] ?? 0}
            name={standing}
            stackId="councils"
            fill={grade[standing]}
            stroke={standing.startsWith('not-') ? inkQuiet : 'var(--paper)'}
            shape={ThinOrWide}
            isAnimationActive={false}
          />
        ))}
        <ZIndexLayer zIndex={DefaultZIndexes.label}>
          <Around series={series} ended={ended} part="letters" />
        </ZIndexLayer>
      </BarChart>
    </div>
  );
}
