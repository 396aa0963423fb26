import { use } from 'react';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedPaths } from './pathLayout.ts';
import { PathRowMarks } from './PathRowMarks.tsx';
import { underLetters } from './underLetters.ts';

/** What the drawing of paths is made of, in groups named after what they hold. */
export function PathMarks({ placed }: { placed: PlacedPaths }) {
  const { inkQuiet, rule, paperSunk } = use(PaletteContext);
  const { axis, measures, ticks, rows, frameworks, pause, height } = placed;
  const { text } = measures;
  return (
    <>
      {pause !== null && (
        <g data-part="pause">
          {/* Ground, not a mark: words may lie half on it. */}
          <path
            d={`M${pause.x} ${axis.top}h${pause.width}V${axis.bottom}h${-pause.width}z`}
            fill={paperSunk}
          />
          <path
            d={`M${pause.x} ${axis.top}V${axis.bottom}M${pause.x + pause.width} ${axis.top}V${axis.bottom}`}
            stroke={rule}
            strokeDasharray="3 3"
          />
        </g>
      )}
      {frameworks.length > 0 && (
        <g data-part="frameworks" fill={inkQuiet}>
          {frameworks.map(({ framework, x, width }) => {
            const { short } = frameworkWords[framework];
            const words = [short, short.replace('ILACS ', '')].find(
              (one) => textWidth(one, text) + 4 <= width,
            );
            return (
              <g key={framework}>
                <path d={`M${x + 1} 18H${x + width - 1}`} stroke={inkQuiet} strokeWidth="1.2" />
                {words !== undefined && (
                  <text x={x + width / 2} y="12.5" textAnchor="middle">
                    {words}
                  </text>
                )}
              </g>
            );
          })}
        </g>
      )}
      <g data-part="years" fill={inkQuiet} textAnchor="middle">
        {ticks.map(({ label, x }) => (
          <g key={label}>
            <path d={`M${x} ${axis.top - 3}V${axis.bottom}`} stroke={rule} />
            <text x={x} y={onLine(axis.top - 10, text)}>
              {label}
            </text>
            <text x={x} y={onLine(height - 8, text)}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {placed.under.length > 0 && (
        <g data-part="judgements" fill={inkQuiet} textAnchor="middle">
          {judgementLanes.map((lane, place) => (
            <g key={lane}>
              {[axis.top - 10, height - 8].map((y) => (
                <text key={y} x={placed.under[place]} y={onLine(y, text)}>
                  {underLetters[lane]}
                </text>
              ))}
            </g>
          ))}
        </g>
      )}
      {rows.map((path) => (
        <PathRowMarks key={path.row.id} path={path} placed={placed} />
      ))}
    </>
  );
}
