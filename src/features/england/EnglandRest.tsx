import type { ReactNode } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import type { NationalData } from '#domain/nationalData.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { EnglandState } from './englandState.ts';
import type { EnglandView } from './englandView.ts';
import { FlowSection } from './FlowSection.tsx';
import { InspectionsPerYear } from './InspectionsPerYear.tsx';
import { LastInspected } from './LastInspected.tsx';
import { PanelsFigure } from './PanelsFigure.tsx';

interface EnglandRestProps {
  view: EnglandView;
  state: EnglandState;
  change: (next: Partial<EnglandState>) => void;
  /** Draws how councils went from one ISO day to a later one. */
  flow: (data: NationalData, choice: { from: string; to: string; judgement: Lane }) => ReactNode;
  behind: Behind;
}

/** The parts of the page under its first figure. */
export function EnglandRest({ view, state, change, flow, behind }: EnglandRestProps) {
  const { data } = view;
  return (
    <>
      <PanelsFigure figure="judgements" view={view} behind={behind} />
      <PanelsFigure figure="groups" view={view} behind={behind} />
      <FlowSection
        state={state}
        change={change}
        data={data}
        flow={(choice) => flow(data, choice)}
        behind={behind}
      />
      <LastInspected data={data} behind={behind} />
      <InspectionsPerYear data={data} behind={behind} />
    </>
  );
}
