import { use } from 'react';
import { inspectionPause } from '#domain/inspectionPause.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedStack } from './stackedTimelineLayout.ts';

/** What every council's lanes stand on: frameworks above, years, and the pause of inspections. */
export function StackedTimelineAxis({ placed }: { placed: PlacedStack }) {
  const { paperSunk, inkQuiet, rule } = use(PaletteContext);
  const { axis, measures, pause, yearLines } = placed;
  const size = measures.smallText;
  const top = axis.top + 24;
  const paused =
    [
      `no full inspections, ${formatMonth(inspectionPause.from)} to ${formatMonth(inspectionPause.until)}`,
      'no full inspections',
    ].find((words) => textWidth(words, size) <= measures.width) ?? '';
  const half = textWidth(paused, size) / 2;
  return (
    <g fontSize={size} fill={inkQuiet}>
      <g data-part="frameworks">
        {placed.frameworks.map(({ framework, x, width }) => {
          const { short } = frameworkWords[framework];
          const words = [short, short.replace('ILACS ', '')].find(
            (one) => textWidth(one, size) + 6 <= width,
          );
          return (
            <g key={framework}>
              <path
                d={`M${x + 1} ${axis.top}H${x + width - 1}`}
                stroke={inkQuiet}
                strokeWidth="1.2"
              />
              {words !== undefined && (
                <text x={x + width / 2} y={axis.top - 8} textAnchor="middle">
                  {words}
                </text>
              )}
            </g>
          );
        })}
      </g>
      {pause !== null && (
        <g data-part="pause">
          {/* Ground, not a mark: words may lie half on it. */}
          <path
            d={`M${pause.x} ${top}h${pause.width}V${axis.bottom}h${-pause.width}z`}
            fill={paperSunk}
          />
          <path
            d={`M${pause.x} ${top}V${axis.bottom}M${pause.x + pause.width} ${top}V${axis.bottom}`}
            stroke={inkQuiet}
            strokeDasharray="2 3"
          />
          <text
            x={Math.min(measures.width - half, Math.max(half, pause.x + pause.width / 2))}
            y={placed.height - 8}
            textAnchor="middle"
          >
            {paused}
          </text>
        </g>
      )}
      <g data-part="years">
        {placed.years.map(({ year, x }) => (
          <g key={year}>
            <path d={`M${x} ${top}V${axis.bottom}`} stroke={rule} />
            {yearLines.map((y) => (
              <text key={y} x={x} y={y} textAnchor="middle">
                {year}
              </text>
            ))}
          </g>
        ))}
      </g>
    </g>
  );
}
