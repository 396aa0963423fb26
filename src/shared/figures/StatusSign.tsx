import { use } from 'react';
import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import { PaletteContext } from '#shared/ui/PaletteContext.ts';
import { statusShapes } from '#shared/ui/statusShapes.ts';

interface SignProps {
  status: MilestoneStatus;
  /** Its upper left corner. */
  x?: number;
  y?: number;
}

/** The mark of a status inside a drawing, 16 by 16 of its units. */
export function StatusSign({ status, x = 0, y = 0 }: SignProps) {
  const { paper, ink, inkQuiet, late } = use(PaletteContext);
  const { outline, sign } = statusShapes[status];
  const isComplete = status === 'complete';
  const isUnknown = status === 'unknown';
  const line = isUnknown ? inkQuiet : status === 'at-risk' || status === 'delayed' ? late : ink;
  return (
    <g data-status={status} transform={`translate(${x} ${y})`}>
      <path
        d={outline}
        fill={isComplete ? ink : paper}
        stroke={line}
        strokeWidth="1.4"
        strokeDasharray={isUnknown ? '2.4 2' : undefined}
      />
      {sign !== '' && (
        <path
          d={sign}
          fill="none"
          stroke={isComplete ? paper : line}
          strokeWidth={isUnknown ? 1.4 : 1.6}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </g>
  );
}
