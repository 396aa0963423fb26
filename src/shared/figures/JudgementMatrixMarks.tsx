import { use } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { JudgementMatrixCell } from './JudgementMatrixCell.tsx';
import type { PlacedMatrix } from './judgementMatrixLayout.ts';
import { onLine } from './onLine.ts';

interface MarksProps {
  placed: PlacedMatrix;
  /** The judgement the reader chose: its name stands out. null: none. */
  lane: Lane | null;
  /** On a page a council's name is a link. */
  leadsTo?: (councilId: string) => string;
}

/** Councils by judgements: a name, five cells, and when and how they were inspected. */
export function JudgementMatrixMarks({ placed, lane, leadsTo }: MarksProps) {
  const { ink, inkQuiet, rule } = use(PaletteContext);
  const { measures, heads, rows } = placed;
  const { text, smallText, upright } = measures;
  return (
    <>
      <g data-part="judgements" fontSize={smallText} textAnchor={upright ? undefined : 'middle'}>
        {heads.map((head) => (
          <text
            key={`${head.lane} ${head.x}`}
            fill={head.lane === lane ? ink : inkQuiet}
            fontWeight={head.lane === lane ? 700 : undefined}
            transform={
              upright ? `translate(${onLine(head.x, smallText)} ${head.y}) rotate(-90)` : undefined
            }
          >
            {upright
              ? head.lines[0]
              : head.lines.map((words, at) => (
                  <tspan
                    key={words}
                    x={head.x}
                    y={onLine(head.y + at * smallText * 1.2, smallText)}
                  >
                    {words}
                  </tspan>
                ))}
          </text>
        ))}
      </g>
      <g data-part="councils" fontSize={text}>
        {rows.map(({ row, name, detail, cells, cellsY, ruleY, x, end }) => {
          const names = (
            <text fill={ink} fontWeight="700">
              {name.lines.map((words, at) => (
                <tspan key={words} x={name.x} y={onLine(name.y + at * text * 1.2, text)}>
                  {words}
                </tspan>
              ))}
            </text>
          );
          return (
            <g key={row.id} data-part={row.id}>
              {ruleY !== null && <path d={`M${x} ${ruleY}H${end}`} stroke={rule} />}
              {leadsTo === undefined ? (
                names
              ) : (
                <a href={leadsTo(row.id)} tabIndex={-1}>
                  {names}
                </a>
              )}
              <text fontSize={smallText} fill={inkQuiet}>
                {detail.lines.map((words, at) => (
                  <tspan
                    key={words}
                    x={detail.x}
                    y={onLine(detail.y + at * smallText * 1.2, smallText)}
                  >
                    {words}
                  </tspan>
                ))}
              </text>
              {cells.map((cell) => (
                <JudgementMatrixCell
                  key={cell.lanes[0]}
                  cell={cell}
                  y={cellsY}
                  measures={measures}
                />
              ))}
            </g>
          );
        })}
      </g>
    </>
  );
}
