import { use } from 'react';
import type { DayBands } from '#shared/figures/dayBands.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { shareDayLabel } from './shareDayLabel.ts';
import { sharePaths } from './sharePaths.ts';
import type { SharesSeries } from './sharesSeries.ts';

interface PanelMarksProps {
  series: SharesSeries;
  bands: DayBands;
  /** Top of the scale, the same in every panel. */
  most: number;
  width: number;
  height: number;
  /** Size of the years under the bars; 0: they are not drawn. */
  text: number;
}

const barShare = 0.8;
/** Over the bars: strokes where the rules change, a bar for the pause. */
const head = 10;

/** One of the small drawings: bars of years over a line, with frameworks and the pause marked. */
export function PanelMarks({ series, bands, most, width, height, text }: PanelMarksProps) {
  const { grade, paper, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { days } = series;
  const foot = text === 0 ? height - 1 : Math.round(height - text * 1.5);
  const step = width / Math.max(1, days.length);
  const xOf = (place: number) => Math.round((place + 0.5) * step * 10) / 10;
  const half = Math.round((foot - (foot - head) / 2) * 10) / 10;
  const changes = bands.frameworks.slice(1).map(({ from }) => `M${xOf(from)} 0V${head - 1}`);
  const [first, last] = [days[0], days.at(-1)];
  return (
    <>
      {bands.pause !== null && (
        <path
          data-part="pause"
          d={`M${xOf(bands.pause.from)} ${head / 2}H${xOf(bands.pause.to)}`}
          stroke={inkQuiet}
          strokeWidth="3"
        />
      )}
      <path data-part="half" d={`M0 ${half}H${width}`} stroke={rule} />
      <g data-part="shares" stroke={paper} strokeWidth="0.5">
        {sharePaths(series, { left: 0, step, top: head, foot, most, bar: step * barShare }).map(
          ({ standing, d }) => (
            <path
              key={standing}
              d={d}
              fill={grade[standing]}
              stroke={standing.startsWith('not-') ? inkQuiet : undefined}
            />
          ),
        )}
      </g>
      <path data-part="frameworks" d={changes.join('')} stroke={inkQuiet} />
      <path data-part="foot" d={`M0 ${foot}H${width}`} stroke={ruleStrong} />
      <g data-part="days" fontSize={text} fill={inkQuiet}>
        {text > 0 && first !== undefined && (
          <text x="0" y={foot + text * 1.25}>
            {shareDayLabel(first)}
          </text>
        )}
        {text > 0 && last !== undefined && last !== first && (
          <text x={width} y={foot + text * 1.25} textAnchor="end">
            {shareDayLabel(last)}
          </text>
        )}
      </g>
    </>
  );
}
