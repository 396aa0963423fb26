import { use } from 'react';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import type { TimingGroup } from './actionsByTiming.ts';

interface BarProps {
  group: TimingGroup;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** As many actions as it is long. Where no due date is known it is hollow, with a broken line. */
export function TimingBar({ group, x, y, width, height }: BarProps) {
  const { ink, inkQuiet, late, paper } = use(PaletteContext);
  const fill = { complete: ink, late, overdue: late, due: inkQuiet, undated: paper }[group];
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      stroke={group === 'undated' ? inkQuiet : undefined}
      strokeDasharray={group === 'undated' ? '4 3' : undefined}
    />
  );
}
