import { use } from 'react';
import { onLine } from '#shared/figures/onLine.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { TimingGroup } from './actionsByTiming.ts';
import { TimingBar } from './TimingBar.tsx';
import { timingGroupWords } from './timingGroupWords.ts';

interface PlacedTiming {
  group: TimingGroup;
  count: number;
  y: number;
  width: number;
}

interface MarksProps {
  rows: readonly PlacedTiming[];
  /** Room for the names; bars start behind it. */
  labels: number;
  height: number;
  text: number;
}

/** A bar for each group of actions, with its name before and its number behind it. */
export function TimingMarks({ rows, labels, height, text }: MarksProps) {
  const { ink } = use(PaletteContext);
  return (
    <g data-part="actions" fontSize={text} fill={ink}>
      {rows.map(({ group, count, y, width }) => {
        const baseline = onLine(y + height / 2, text);
        return (
          <g key={group}>
            <text x={labels - 10} y={baseline} textAnchor="end">
              {timingGroupWords[group]}
            </text>
            <TimingBar group={group} x={labels} y={y} width={width} height={height} />
            <text x={labels + width + 8} y={baseline} fontWeight="700">
              {count.toLocaleString('en-GB')}
            </text>
          </g>
        );
      })}
    </g>
  );
}
