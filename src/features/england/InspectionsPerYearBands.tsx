import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedBands } from './inspectionsPerYearBand.ts';
import { InspectionsPerYearPause } from './InspectionsPerYearPause.tsx';

interface BandsProps {
  bands: PlacedBands;
  /** Where the bars begin and end. */
  top: number;
  bottom: number;
  text: number;
}

/** The frameworks over the bars, and behind them the time in which no graded inspection started. */
export function InspectionsPerYearBands({ bands, top, bottom, text }: BandsProps) {
  const { inkQuiet } = use(PaletteContext);
  const line = top - text * 0.6;
  return (
    <>
      {bands.pause !== null && (
        <g data-part="pause">
          <InspectionsPerYearPause
            x={bands.pause.x}
            y={top}
            width={bands.pause.width}
            height={bottom - top}
          />
          {bands.pause.words !== null && (
            <text
              x={bands.pause.x + bands.pause.width / 2}
              y={top + text * 1.2}
              textAnchor="middle"
              fill={inkQuiet}
            >
              {bands.pause.words}
            </text>
          )}
        </g>
      )}
      <g data-part="frameworks" fill={inkQuiet} textAnchor="middle">
        {bands.frameworks.map(({ framework, x, width, words }) => (
          <g key={framework}>
            <path d={`M${x + 1} ${line}H${x + width - 1}`} stroke={inkQuiet} strokeWidth="1.2" />
            {words !== null && (
              <text x={x + width / 2} y={line - text * 0.45}>
                {words}
              </text>
            )}
          </g>
        ))}
      </g>
    </>
  );
}
