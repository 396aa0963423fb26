import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedYears } from './yearsLayout.ts';

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A small chart for each theme: a column for each year, the pause and the frameworks behind. */
export function YearsMarks({ placed }: { placed: PlacedYears }) {
  const { ink, inkQuiet, paper, rule, ruleStrong } = use(PaletteContext);
  const { text, panel, column, pause, breaks, years, panels } = placed;
  const foot = panel.titles + panel.plot;
  return (
    <g fontSize={text} fill={ink}>
      {panels.map(({ id, title, x, y, columns }) => (
        <g key={id} data-part={id} transform={`translate(${x} ${y})`}>
          {title.map((line, at) => (
            <text key={line} y={tenths((at + 0.85) * text * 1.2)} fontWeight="700">
              {line}
            </text>
          ))}
          {pause !== null && (
            // Ground, not a mark: words may lie half on it.
            <path
              data-part="pause"
              d={`M${pause.x} ${panel.titles}h${pause.width}V${foot}h${-pause.width}z`}
              fill={rule}
              fillOpacity="0.6"
            />
          )}
          {breaks.map((at) => (
            <path
              key={at}
              data-part="framework"
              d={`M${at} ${panel.titles - 4}V${foot}`}
              fill="none"
              stroke={inkQuiet}
              strokeDasharray="3 3"
            />
          ))}
          {columns.map(({ year, x: left, height, few, value }) => (
            <g key={year}>
              {height > 0 && (
                <rect
                  x={few ? left + 0.6 : left}
                  y={tenths(foot - height)}
                  width={few ? column - 1.2 : column}
                  height={height}
                  data-few={few ? '' : undefined}
                  fill={few ? paper : ink}
                  stroke={few ? ink : undefined}
                  strokeWidth={few ? 1.2 : undefined}
                />
              )}
              {value !== null && (
                <>
                  <rect
                    data-clear=""
                    x={tenths(value.x - value.width / 2)}
                    y={tenths(foot - value.over - 4 - text)}
                    width={value.width}
                    height={tenths(text * 1.15)}
                    fill={paper}
                  />
                  <text x={value.x} y={tenths(foot - value.over - 4)} textAnchor="middle">
                    {value.words}
                  </text>
                </>
              )}
            </g>
          ))}
          <path d={`M0 ${foot}H${panel.width}`} fill="none" stroke={ruleStrong} />
          {years.map(({ words, x: middle }) => (
            <text
              key={words}
              x={middle}
              y={tenths(foot + text * 1.25)}
              textAnchor="middle"
              fill={inkQuiet}
            >
              {words}
            </text>
          ))}
        </g>
      ))}
    </g>
  );
}
