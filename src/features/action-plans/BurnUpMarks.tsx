import { use } from 'react';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { BurnUpSign } from './BurnUpSign.tsx';
import type { PlacedBurnUp } from './burnUpLayout.ts';

/** What the burn-up is made of in a file, in groups named after what they hold. */
export function BurnUpMarks({ placed }: { placed: PlacedBurnUp }) {
  const { ink, inkQuiet, rule, ruleStrong } = use(PaletteContext);
  const { axis, text, on } = placed;
  return (
    <>
      <g data-part="counts" fill={inkQuiet}>
        {placed.counts.map(({ count, y }) => (
          <g key={count}>
            <path d={`M${axis.left} ${y}H${axis.right}`} stroke={count === 0 ? ruleStrong : rule} />
            <text x={axis.left - 7} y={onLine(y, text)} textAnchor="end">
              {count}
            </text>
          </g>
        ))}
      </g>
      <g data-part="dates" fill={inkQuiet}>
        {placed.days.map(({ words, x }) => (
          <g key={words}>
            <path d={`M${x} ${axis.bottom}v5`} stroke={ruleStrong} />
            <text x={x} y={axis.bottom + text * 1.5} textAnchor="middle">
              {words}
            </text>
          </g>
        ))}
      </g>
      <g data-part="counted-on">
        <path
          d={`M${on.x} ${axis.top - 4}V${axis.bottom}`}
          fill="none"
          stroke={ink}
          strokeWidth="1.4"
          strokeDasharray="1.5 3"
        />
        <text x={on.textX} y={text} textAnchor="middle" fill={ink} fontWeight="700">
          {on.words}
        </text>
      </g>
      <g data-part="all-actions">
        <BurnUpSign line="total" d={`M${axis.left} ${placed.totalY}H${axis.right}`} />
      </g>
      <g data-part="due">
        <BurnUpSign line="due" d={placed.due} />
      </g>
      <g data-part="reported-complete">
        <BurnUpSign line="complete" d={placed.complete} />
      </g>
      <g data-part="values">
        {placed.values.map(({ line, value, x, y, anchor }) => (
          <text
            key={line}
            x={x}
            y={onLine(y, text)}
            textAnchor={anchor}
            fill={line === 'complete' ? ink : inkQuiet}
            fontWeight={line === 'complete' ? 700 : undefined}
          >
            {value}
          </text>
        ))}
      </g>
    </>
  );
}
