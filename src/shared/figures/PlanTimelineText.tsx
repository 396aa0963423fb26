import { use } from 'react';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { onLine } from './onLine.ts';
import { overdueWord, type PlacedLines } from './planTimelineBand.ts';

interface TextProps {
  words: PlacedLines;
  size: number;
  /** From one line to the next. */
  line: number;
  bold?: boolean;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Lines of text, clear of the lines of the drawing that run behind them. */
export function PlanTimelineText({ words: { lines, x, y }, size, line, bold }: TextProps) {
  const { paper, ink, late } = use(PaletteContext);
  const weight = bold === true ? 700 : 400;
  const clear = lines.map((words, at) => {
    const width = round(textWidth(words, size, weight) + 4);
    return `M${x - 2} ${round(y + (at - 0.5) * line)}h${width}v${line}h${-width}Z`;
  });
  return (
    <>
      <path d={clear.join('')} fill={paper} />
      <text fill={ink} fontWeight={bold === true ? 700 : undefined}>
        {lines.map((words, at) => {
          const isLate = words.endsWith(overdueWord);
          return (
            <tspan key={at} x={x} y={onLine(y + at * line, size)}>
              {isLate ? words.slice(0, -overdueWord.length) : words}
              {isLate && (
                <tspan fill={late} fontWeight="700">
                  {overdueWord}
                </tspan>
              )}
              {/* Read as one text, lines must not run into each other. */}
              {at < lines.length - 1 && ' '}
            </tspan>
          );
        })}
      </text>
    </>
  );
}
