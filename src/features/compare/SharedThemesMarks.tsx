import { use } from 'react';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedThemes } from './sharedThemesLayout.ts';

/** Themes with their numbers at the left, and a dot in the column of each council asked. */
export function SharedThemesMarks({ placed }: { placed: PlacedThemes }) {
  const { ink, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { text, lineHeight, columnsBottom } = placed;
  return (
    <g fontSize={text} fill={ink}>
      {placed.columns.length > 0 && (
        <g data-part="councils">
          {placed.columns.map(({ id, name, x }) => {
            const foot = columnsBottom - 5;
            const baseline = onLine(x, text);
            return (
              <text key={id} x={baseline} y={foot} transform={`rotate(-90 ${baseline} ${foot})`}>
                {name}
              </text>
            );
          })}
          <path d={`M0 ${columnsBottom}H${placed.width}`} stroke={ruleStrong} />
        </g>
      )}
      <g data-part="themes">
        {placed.rows.map(({ id, lines, count, middle, bottom }) => (
          <g key={id}>
            {lines.map((line, at) => (
              <text
                key={line}
                x="0"
                y={onLine(middle + (at - (lines.length - 1) / 2) * lineHeight, text)}
                fontWeight="700"
              >
                {line}
              </text>
            ))}
            <text x={placed.countEnd} y={onLine(middle, text)} textAnchor="end" fill={inkQuiet}>
              {count}
            </text>
            <path d={`M0 ${bottom}H${placed.width}`} stroke={rule} />
          </g>
        ))}
      </g>
      <g data-part="asked">
        {placed.dots.map(({ key, x, y, sign }) =>
          sign === 'asked' ? (
            <circle key={key} cx={x} cy={y} r={placed.radius} />
          ) : (
            <text key={key} x={x} y={onLine(y, text)} textAnchor="middle" fill={inkQuiet}>
              ?
            </text>
          ),
        )}
        {placed.bars.map(({ id, ...bar }) => (
          <rect key={id} {...bar} />
        ))}
      </g>
    </g>
  );
}
