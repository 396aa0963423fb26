import { use } from 'react';
import { dayBands } from '#shared/figures/dayBands.ts';
import { onLine } from '#shared/figures/onLine.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { ShareBands } from './ShareBands.tsx';
import { shareDayLabel } from './shareDayLabel.ts';
import { ShareLetters } from './ShareLetters.tsx';
import { shareMeasures } from './shareMeasures.ts';
import { sharePaths } from './sharePaths.ts';
import { shareScale } from './shareScale.ts';
import type { SharesSeries } from './sharesSeries.ts';

interface SharesMarksProps {
  series: SharesSeries;
  ended: string | null;
  width: number;
  height: number;
}

const { head, endRoom, barShare, text } = shareMeasures;
/** Under the bars: the years. */
const footRoom = 24;

/** Every so many of the days has its label, so that labels never meet. */
function labelStep(days: readonly string[], step: number): number {
  const widest = Math.max(0, ...days.map((day) => textWidth(shareDayLabel(day), text)));
  return Math.max(1, Math.ceil((widest + 6) / step));
}

/** What the shares are made of in a file, in groups named after what they hold. */
export function SharesMarks({ series, ended, width, height }: SharesMarksProps) {
  const { grade, paper, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { days, most } = series;
  const { ticks, words } = shareScale(series);
  const left = Math.ceil(Math.max(...ticks.map((value) => textWidth(words(value), text)))) + 8;
  // The last day's label may be wider than its bar.
  const lastLabel = textWidth(shareDayLabel(days.at(-1) ?? ''), text);
  const right = width - (ended === null ? Math.max(0, lastLabel / 2 - 8) : endRoom);
  const [top, foot] = [head, height - footRoom];
  const step = (right - left) / Math.max(1, days.length);
  const xOf = (place: number) => Math.round((left + (place + 0.5) * step) * 10) / 10;
  const yOf = (value: number) => Math.round((foot - (value / most) * (foot - top)) * 10) / 10;
  const bar = step * barShare;
  const every = labelStep(days, step);
  return (
    <g fontSize={text}>
      <ShareBands
        bands={dayBands(days)}
        xOf={xOf}
        top={top}
        foot={foot}
        right={width}
        ended={ended}
        text={text}
      />
      <g data-part="scale" fill={inkQuiet}>
        {ticks.map((value) => (
          <g key={value}>
            <path d={`M${left} ${yOf(value)}H${right}`} stroke={value === 0 ? ruleStrong : rule} />
            <text x={left - 7} y={onLine(yOf(value), text)} textAnchor="end">
              {words(value)}
            </text>
          </g>
        ))}
      </g>
      <g data-part="shares" strokeWidth="1">
        {sharePaths(series, { left, step, top, foot, most, bar }).map(({ standing, d }) => (
          <path
            key={standing}
            d={d}
            fill={grade[standing]}
            stroke={standing.startsWith('not-') ? inkQuiet : paper}
          />
        ))}
      </g>
      <ShareLetters series={series} xOf={xOf} yOf={yOf} bar={bar} text={text} />
      <g data-part="days" fill={inkQuiet}>
        {days.map((day, place) =>
          (days.length - 1 - place) % every === 0 ? (
            <text key={day} x={xOf(place)} y={foot + text * 1.5} textAnchor="middle">
              {shareDayLabel(day)}
            </text>
          ) : null,
        )}
      </g>
    </g>
  );
}
