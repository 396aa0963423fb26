import { use } from 'react';
import { TileSign } from '#shared/figures/TileSign.tsx';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { areaStatusScale } from './areaStatusScale.ts';
import type { PlacedYearGrid } from './yearGridLayout.ts';

/** What the grid of years is made of, in groups named after what they hold. */
export function YearGridMarks({ placed }: { placed: PlacedYearGrid }) {
  const { ink, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { width, text, head, pause, side } = placed;
  return (
    <g fontSize={text}>
      <g data-part="years" fill={inkQuiet}>
        {placed.years.map(({ text: words, x, y }) => (
          <text key={`${x} ${y}`} x={x} y={y}>
            {words}
          </text>
        ))}
        <path d={`M0 ${head}H${width}`} stroke={ruleStrong} />
      </g>
      {pause !== null && (
        <g data-part="pause">
          <path d={`M${pause.x} ${pause.y + 4}h${pause.width}`} stroke={inkQuiet} strokeWidth="5" />
          <text x={pause.words.x} y={pause.words.y + 4} fill={inkQuiet}>
            {pause.words.text}
          </text>
        </g>
      )}
      {placed.lanes.map((lane) => (
        <g key={lane.id} data-part={lane.id}>
          <path d={`M0 ${lane.foot}H${width}`} stroke={rule} />
          {lane.label.map(({ text: words, x, y }) => (
            <text key={y} x={x} y={y} fill={ink} fontWeight="700">
              {words}
            </text>
          ))}
          {lane.counts.map(({ text: words, x, y }) => (
            <text key={`${x} ${y}`} x={x} y={y} fill={ink}>
              {words}
            </text>
          ))}
          {lane.marks.map(({ key, title, status, x, y }) => (
            <g key={`${key} ${x}`} data-status={status}>
              <title>{title}</title>
              <TileSign look={areaStatusScale.looks[status]} x={x} y={y} side={side} />
            </g>
          ))}
        </g>
      ))}
    </g>
  );
}
