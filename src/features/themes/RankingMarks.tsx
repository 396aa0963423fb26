import { use } from 'react';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedRanking } from './rankingLayout.ts';

/** A bar for each theme in a file, with its name before and its numbers behind it. */
export function RankingMarks({ placed }: { placed: PlacedRanking }) {
  const { ink, inkQuiet, rule } = use(PaletteContext);
  const { text, row, bar, labels, rows, rest, width: whole } = placed;
  return (
    <g data-part="themes" fontSize={text} fill={ink}>
      <path d={`M${labels} 0V${rows.length * row}`} fill="none" stroke={rule} data-part="axis" />
      {rows.map(({ id, lines, width, value, count }, at) => {
        const middle = at * row + row / 2;
        const baseline = onLine(middle, text);
        return (
          <g key={id} data-part={id}>
            {lines.map((line, place) => (
              <text
                key={line}
                x={labels - 8}
                y={baseline + (place - (lines.length - 1) / 2) * text * 1.15}
                textAnchor="end"
              >
                {line}
              </text>
            ))}
            <rect x={labels} y={middle - bar / 2} width={width} height={bar} fill={ink} />
            <text x={labels + width + 6} y={baseline}>
              <tspan fontWeight="700">{value}</tspan>
              <tspan fill={inkQuiet}>{`  ${count}`}</tspan>
            </text>
          </g>
        );
      })}
      {rest !== null && (
        <text
          data-part="rest"
          x={whole}
          textAnchor="end"
          y={onLine(rows.length * row + row / 2, text)}
          fill={inkQuiet}
        >
          {rest}
        </text>
      )}
    </g>
  );
}
