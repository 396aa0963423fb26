import type { Council } from '#contract/council.ts';
import { ActionPlans } from './ActionPlans.tsx';
import { AreaSend } from './AreaSend.tsx';
import { Events } from './Events.tsx';
import { Improvements } from './Improvements.tsx';
import { Neighbours } from './Neighbours.tsx';
import { RelatedCouncils } from './RelatedCouncils.tsx';
import { Sources } from './Sources.tsx';
import { Visits } from './Visits.tsx';

/** What a council must improve, what happened since, its plans and where all of it comes from. */
export function CouncilRecord({ council }: { council: Council }) {
  return (
    <>
      <Improvements council={council} />
      <Visits council={council} />
      <AreaSend council={council} />
      <Events council={council} />
      <ActionPlans council={council} />
      <Neighbours council={council} />
      {council.formerCouncils.length + council.successors.length > 0 && (
        <RelatedCouncils council={council} />
      )}
      <Sources council={council} />
    </>
  );
}
