import { use } from 'react';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { InspectionsPerYearBands } from './InspectionsPerYearBands.tsx';
import { InspectionsPerYearBar } from './InspectionsPerYearBar.tsx';
import type { PlacedYears } from './inspectionsPerYearLayout.ts';

/** What the bars of the years are made of in a file, in groups named after what they hold. */
export function InspectionsPerYearMarks({ placed }: { placed: PlacedYears }) {
  const { inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { axis, text, bars } = placed;
  return (
    <>
      <InspectionsPerYearBands
        bands={placed.bands}
        top={axis.top}
        bottom={axis.bottom}
        text={text}
      />
      <g data-part="counts" fill={inkQuiet} textAnchor="end">
        {placed.counts.map(({ count, y }) => (
          <g key={count}>
            <path d={`M${axis.left} ${y}H${axis.right}`} stroke={count === 0 ? ruleStrong : rule} />
            <text x={axis.left - 7} y={onLine(y, text)}>
              {count}
            </text>
          </g>
        ))}
      </g>
      <g data-part="years" fill={inkQuiet} textAnchor="middle">
        {placed.years.map(({ words, part, x }) => (
          <g key={words}>
            <text x={x} y={axis.bottom + text * 1.4}>
              {words}
            </text>
            {part !== null && (
              <text x={x} y={axis.bottom + text * 2.6}>
                {part}
              </text>
            )}
          </g>
        ))}
      </g>
      <g data-part="inspections">
        {bars.map(({ year, kind, ...bar }) => (
          <g key={`${year} ${kind}`} data-part={`${kind}-${year}`}>
            <InspectionsPerYearBar kind={kind} {...bar} text={text * 0.92} />
          </g>
        ))}
      </g>
    </>
  );
}
