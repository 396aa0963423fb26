import { use } from 'react';
import { isGrade } from '#domain/grades.ts';
import { GradeSign } from '#shared/figures/GradeSign.tsx';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { PlacedGrades } from './gradesLayout.ts';

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A column of bars for each grade, a row for each theme. */
export function GradesMarks({ placed }: { placed: PlacedGrades }) {
  const { grade, ink, inkQuiet, paper, rule } = use(PaletteContext);
  const { text, head, bar, columns, rows, width } = placed;
  return (
    <g fontSize={text} fill={ink}>
      <g data-part="grades">
        {columns.map(({ standing, x, lines }) => (
          <g key={standing} transform={`translate(${x} 0)`}>
            <GradeSign standing={standing} />
            {lines.map((line, at) => (
              <text
                key={line}
                y={tenths(20 + (at + 0.8) * text * 1.2)}
                fontWeight={at === lines.length - 1 ? undefined : 700}
                fill={at === lines.length - 1 ? inkQuiet : ink}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
      </g>
      <path d={`M0 ${head}H${width}`} fill="none" stroke={rule} />
      {rows.map(({ id, label, middle, valueMiddle, cells }) => (
        <g key={id} data-part={id}>
          {label.lines.map((line, at) => (
            <text
              key={line}
              x={label.x}
              y={tenths(label.y + at * text * 1.2)}
              textAnchor={label.anchor}
            >
              {line}
            </text>
          ))}
          {cells.map(({ standing, x, width: long, value, valueX, few }) => {
            const hollow = few || !isGrade(standing);
            const colour = isGrade(standing) ? grade[standing] : inkQuiet;
            return (
              <g key={standing}>
                {long > 0 && (
                  <rect
                    data-standing={hollow ? undefined : standing}
                    x={hollow ? x + 0.6 : x}
                    y={tenths(middle - bar / 2)}
                    width={Math.max(1, hollow ? long - 1.2 : long)}
                    height={bar}
                    fill={hollow ? paper : colour}
                    stroke={hollow ? colour : undefined}
                    strokeWidth={hollow ? 1.2 : undefined}
                  />
                )}
                <path
                  d={`M${x} ${tenths(middle - bar / 2 - 2)}v${bar + 4}`}
                  fill="none"
                  stroke={rule}
                />
                <text x={valueX} y={onLine(valueMiddle, text)}>
                  {value}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </g>
  );
}
