import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedThemeYears } from './themeYearsLayout.ts';

/** What the figure of years is made of, on the page and in a file. */
export function ThemeYearsMarks({ placed }: { placed: PlacedThemeYears }) {
  const { paper, paperSunk, ink, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { width, top, bottom, text, lines, pause } = placed;
  return (
    <g fontSize={text}>
      {pause !== null && (
        <g data-part="pause">
          <rect x={pause.x} y={top} width={pause.width} height={bottom - top} fill={paperSunk} />
          <path
            d={`M${pause.x} ${top}V${bottom}M${pause.x + pause.width} ${top}V${bottom}`}
            stroke={inkQuiet}
            strokeDasharray="2 3"
          />
        </g>
      )}
      <g data-part="frameworks" fill={inkQuiet}>
        {placed.frameworks.map(({ framework, x, end, label }) => (
          <g key={framework}>
            <path d={`M${x} ${text * 1.5}H${end - 3}`} stroke={ruleStrong} />
            {x > 0 && <path d={`M${x} ${text * 1.5}V${bottom}`} stroke={rule} />}
            {label !== null && (
              <text x={label.x} y={text} textAnchor={label.anchor}>
                {label.words}
              </text>
            )}
          </g>
        ))}
      </g>
      <path data-part="axis" d={`M0 ${bottom}H${width}`} stroke={ruleStrong} />
      <g data-part="years">
        {placed.years.map((year) => (
          <g key={year.year} data-year={year.year}>
            {year.reports > 0 && (
              <rect
                data-mark="reports"
                x={year.x}
                y={year.reportsY}
                width={year.width}
                height={bottom - year.reportsY}
                fill={paper}
                stroke={inkQuiet}
              />
            )}
            {year.asked > 0 && (
              <rect
                data-mark="asked"
                x={year.x}
                y={year.askedY}
                width={year.width}
                height={bottom - year.askedY}
                fill={ink}
              />
            )}
            <text x={year.middle} y={lines.year} textAnchor="middle" fill={inkQuiet}>
              {year.year}
            </text>
            <text x={year.middle} y={lines.asked} textAnchor="middle" fill={ink} fontWeight="700">
              {year.asked}
            </text>
            <text x={year.middle} y={lines.of} textAnchor="middle" fill={inkQuiet}>
              of {year.reports}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}
