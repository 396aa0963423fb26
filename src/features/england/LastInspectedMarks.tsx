import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedWaits } from './lastInspectedLayout.ts';

/** What the spread of waits is made of, in groups named after what they hold. */
export function LastInspectedMarks({ placed }: { placed: PlacedWaits }) {
  const { ink, inkQuiet, ruleStrong } = use(PaletteContext);
  const { axis, text } = placed;
  return (
    <>
      <g data-part="councils" textAnchor="middle">
        {placed.bars.map(({ from, x, y, width, height, count, isLong }) => (
          <g key={from} data-part={`from-${from}-months`}>
            <rect
              x={x}
              y={y}
              width={width}
              height={height}
              fill={isLong ? ink : inkQuiet}
              fillOpacity={isLong ? undefined : 0.5}
            />
            <text x={x + width / 2} y={y - text * 0.4} fill={ink}>
              {count}
            </text>
          </g>
        ))}
      </g>
      <g data-part="years" fill={inkQuiet} textAnchor="middle">
        <path d={`M${axis.left} ${axis.bottom}H${axis.right}`} stroke={ruleStrong} />
        {placed.years.map(({ words, x }) => (
          <text key={words} x={x} y={axis.bottom + text * 1.4}>
            {words}
          </text>
        ))}
      </g>
      {[
        { part: 'median', line: placed.median, dash: '1.5 3' },
        { part: 'three-years', line: placed.mark, dash: undefined },
      ].map(
        ({ part, line, dash }) =>
          line !== null && (
            <g key={part} data-part={part}>
              <path
                d={`M${line.x} ${line.top}V${line.bottom}`}
                fill="none"
                stroke={ink}
                strokeWidth="1.4"
                strokeDasharray={dash}
              />
              <text
                x={line.textX}
                y={line.textY}
                textAnchor={line.anchor}
                fill={ink}
                fontWeight="700"
              >
                {line.words}
              </text>
            </g>
          ),
      )}
    </>
  );
}
