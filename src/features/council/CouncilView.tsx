import type { Council } from '#contract/council.ts';
import { ActionPlans } from './ActionPlans.tsx';
import { AreaSend } from './AreaSend.tsx';
import { CouncilHeader } from './CouncilHeader.tsx';
import type { CouncilSectionId } from './councilSections.ts';
import { Events } from './Events.tsx';
import { Improvements } from './Improvements.tsx';
import { LatestJudgements } from './LatestJudgements.tsx';
import { Neighbours } from './Neighbours.tsx';
import { RelatedCouncils } from './RelatedCouncils.tsx';
import { Sources } from './Sources.tsx';
import { ThenAndNow } from './ThenAndNow.tsx';
import { Timeline } from './Timeline.tsx';
import { Visits } from './Visits.tsx';

/** Everything the data set holds about one council, the latest judgements first. */
export function CouncilView({ council }: { council: Council }) {
  const isRelated = council.formerCouncils.length + council.successors.length > 0;
  const without: CouncilSectionId[] = isRelated ? [] : ['related'];
  return (
    <article>
      <CouncilHeader council={council} without={without} />
      <LatestJudgements council={council} />
      <Timeline council={council} />
      <ThenAndNow council={council} />
      <Improvements council={council} />
      <Visits council={council} />
      <AreaSend council={council} />
      <Events council={council} />
      <ActionPlans council={council} />
      <Neighbours council={council} />
      {isRelated && <RelatedCouncils council={council} />}
      <Sources council={council} />
    </article>
  );
}
