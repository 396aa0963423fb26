import { use } from 'react';
import { isGrade } from '#domain/grades.ts';
import { onLine } from '#shared/figures/onLine.ts';
import { gradeLetter } from '#shared/format/gradeWords.ts';
import { textWidth } from '#shared/format/textWidth.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { SharesSeries } from './sharesSeries.ts';

interface ShareLettersProps {
  series: SharesSeries;
  xOf: (place: number) => number;
  yOf: (value: number) => number;
  /** Width of a bar. */
  bar: number;
  text: number;
}

/** The letters of the grades inside the last bar, where there is room for them. */
export function ShareLetters({ series, xOf, yOf, bar, text }: ShareLettersProps) {
  const { onGrade } = use(PaletteContext);
  const last = series.bars.at(-1);
  if (last === undefined) return null;
  return (
    <g data-part="letters" fontSize={text} fontWeight="700" fill={onGrade} textAnchor="middle">
      {series.standings.map((standing, at) => {
        const value = last.values[standing] ?? 0;
        const under = series.standings
          .slice(0, at)
          .reduce((total, lower) => total + (last.values[lower] ?? 0), 0);
        const middle = under + value / 2;
        const letter = gradeLetter(standing);
        const fits = yOf(0) - yOf(value) >= text * 1.15 && textWidth(letter, text, 700) + 2 <= bar;
        if (!isGrade(standing) || !fits) return null;
        return (
          <text key={standing} x={xOf(last.place)} y={onLine(yOf(middle), text)}>
            {letter}
          </text>
        );
      })}
    </g>
  );
}
