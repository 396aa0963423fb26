import type { ReactNode } from 'react';
import type { Council } from '#contract/council.ts';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { CouncilHeader } from './CouncilHeader.tsx';
import { councilRecord } from './councilRecord.ts';
import type { CouncilSectionId } from './councilSections.ts';
import { latestJudgementsPart } from './latestJudgementsPart.ts';
import { LiveRecord } from './LiveRecord.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { Timeline } from './Timeline.tsx';

interface CouncilViewProps {
  council: Council;
  /** What the reader can do with the council, under its headline. */
  actions?: ReactNode;
}

/** Everything the data set holds about one council, the latest judgements first. */
export function CouncilView({ council, actions }: CouncilViewProps) {
  const isRelated = council.formerCouncils.length + council.successors.length > 0;
  const without: CouncilSectionId[] = isRelated ? [] : ['related'];
  return (
    <article>
      <CouncilHeader council={council} without={without} actions={actions} />
      <WrittenPart
        later={latestJudgementsPart}
        version={council.version}
        fallback={<p role="status">Loading the latest judgements…</p>}
      >
        <latestJudgementsPart.Part council={council} />
      </WrittenPart>
      <Timeline council={council} />
      <ThenAndNow council={council} />
      <LiveRecord council={council}>
        <WrittenPart
          later={councilRecord}
          version={council.version}
          fallback={<p role="status">Loading the rest of the page…</p>}
        >
          <councilRecord.Part council={council} />
        </WrittenPart>
      </LiveRecord>
    </article>
  );
}
