import { use } from 'react';
import { emptyPattern } from '#shared/figures/emptyPattern.ts';
import { onLine } from '#shared/figures/onLine.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { CountedKind } from './inspectionsPerYearSeries.ts';

interface BarProps {
  kind: CountedKind;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Written on the bar where it fits; left out in the key. */
  count?: number;
  text?: number;
}

/** Full where grades were given, hollow where not: dots for joint inspections, hatching for SEND. */
const looks = {
  'ilacs-standard': { fill: 'ink', opacity: 1, pattern: null },
  'ilacs-short': { fill: 'ink', opacity: 0.35, pattern: null },
  sif: { fill: 'ink', opacity: 0.12, pattern: null },
  jtai: { fill: 'paper', opacity: 1, pattern: 'not-judged' },
  send: { fill: 'paper', opacity: 1, pattern: 'not-given' },
} as const;

/** As many inspections of a kind as it is high, in the chart, in its file form and in its key. */
export function InspectionsPerYearBar({ kind, x, y, width, height, count, text = 12 }: BarProps) {
  const palette = use(PaletteContext);
  const { fill, opacity, pattern } = looks[kind];
  const box = { x, y, width, height: Math.max(height, 0.5) };
  const filling = pattern === null ? null : emptyPattern(pattern, box);
  const words = count === undefined ? '' : String(count);
  const wide = textWidth(words, text) + 4;
  const fits = words !== '' && height >= text * 1.15 && width >= wide;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return (
    <>
      {/* What is behind a light bar does not shine through. */}
      {opacity < 1 && <rect {...box} fill={palette.paper} />}
      <rect
        {...box}
        fill={palette[fill]}
        fillOpacity={opacity === 1 ? undefined : opacity}
        stroke={kind === 'ilacs-standard' ? undefined : palette.inkQuiet}
        strokeWidth={kind === 'ilacs-standard' ? undefined : 0.8}
      />
      {filling !== null && (
        <path
          d={filling}
          fill="none"
          stroke={palette.inkQuiet}
          strokeLinecap="round"
          strokeWidth={kind === 'jtai' ? 1.5 : 0.8}
        />
      )}
      {fits && (
        <>
          {filling !== null && (
            <rect
              x={middle.x - wide / 2}
              y={middle.y - text * 0.55}
              width={wide}
              height={text * 1.1}
              fill={palette.paper}
            />
          )}
          <text
            x={middle.x}
            y={onLine(middle.y, text)}
            textAnchor="middle"
            fontSize={text}
            fill={kind === 'ilacs-standard' ? palette.paper : palette.ink}
          >
            {words}
          </text>
        </>
      )}
    </>
  );
}
