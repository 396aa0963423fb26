import { useMemo } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { exploreView } from '#features/explore/exploreView.ts';
import { TwoDatesFigure } from '#features/explore/TwoDatesFigure.tsx';

interface EnglandFlowProps {
  data: NationalData;
  /** ISO days, the earlier first. */
  from: string;
  to: string;
  judgement: Lane;
}

/** How councils went from one day to a later one, as Explore draws it. */
export function EnglandFlow({ data, from, to, judgement }: EnglandFlowProps) {
  const view = useMemo(
    () => exploreView(data, { on: to, since: from, judgement }),
    [data, from, to, judgement],
  );
  return <TwoDatesFigure view={view} />;
}
