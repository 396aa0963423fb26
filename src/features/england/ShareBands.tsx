import { use } from 'react';
import type { DayBands } from '#shared/figures/dayBands.ts';
import { breakLines } from '#shared/format/breakLines.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';

interface ShareBandsProps {
  bands: DayBands;
  /** From a place on the axis of days to the drawing. */
  xOf: (place: number) => number;
  /** Top and foot of the bars, and the drawing's right edge. */
  top: number;
  foot: number;
  right: number;
  /** Why the series ends, in the room right of the bars; null: it goes on. */
  ended: string | null;
  text: number;
}

function fitting(words: readonly string[], width: number, size: number): string | null {
  return words.find((one) => textWidth(one, size) + 4 <= width) ?? null;
}

/** Over and behind bars of years: frameworks, the pause of inspections, the end of a series. */
export function ShareBands({ bands, xOf, top, foot, right, ended, text }: ShareBandsProps) {
  const { paperSunk, inkQuiet } = use(PaletteContext);
  const line = text * 1.25;
  const strip = top - line - 6;
  const { frameworks, pause } = bands;
  const end = xOf(frameworks.at(-1)?.to ?? 0);
  return (
    <>
      {pause !== null && (
        <g data-part="pause" fontSize={text} fill={inkQuiet}>
          <rect
            x={xOf(pause.from)}
            y={top - 4}
            width={xOf(pause.to) - xOf(pause.from)}
            height={foot - top + 4}
            fill={paperSunk}
          />
          <path
            d={`M${xOf(pause.from)} ${top - 4}H${xOf(pause.to)}`}
            stroke={inkQuiet}
            strokeWidth="1.2"
            strokeDasharray="2 2"
          />
          <text x={(xOf(pause.from) + xOf(pause.to)) / 2} y={top - 9} textAnchor="middle">
            paused
          </text>
        </g>
      )}
      <g data-part="frameworks" fontSize={text} fill={inkQuiet}>
        {frameworks.map(({ framework, from, to }, at) => {
          const last = at === frameworks.length - 1;
          const [x, until] = [xOf(from), last && ended !== null ? right : xOf(to)];
          const { short } = frameworkWords[framework];
          const words = fitting([short, short.replace('ILACS ', '')], until - x, text);
          return (
            <g key={framework}>
              <path d={`M${x + 1} ${strip}H${until - 1}`} stroke={inkQuiet} strokeWidth="1.2" />
              {words !== null && (
                <text x={(x + until) / 2} y={strip - 6} textAnchor="middle">
                  {words}
                </text>
              )}
            </g>
          );
        })}
      </g>
      {ended !== null && (
        <g data-part="end-of-series" fontSize={text} fill={inkQuiet}>
          <path
            d={`M${end + 2} ${top - 4}V${foot}`}
            fill="none"
            stroke={inkQuiet}
            strokeDasharray="3 3"
          />
          <text>
            {breakLines(ended, right - end - 8, { size: text }).map((words, at) => (
              <tspan key={words} x={end + 8} y={top + line * (at + 1)}>
                {words}
              </tspan>
            ))}
          </text>
        </g>
      )}
    </>
  );
}
