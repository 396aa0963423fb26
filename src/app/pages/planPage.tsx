import { useQuery } from '@tanstack/react-query';
import { planActionsPart } from '#features/action-plans/planActionsPart.ts';
import { planOpening } from '#features/action-plans/planOpening.ts';
import { planRest } from '#features/action-plans/planRest.ts';
import { planTimelineDrawing } from '#features/action-plans/planTimelineDrawing.ts';
import { PlanView } from '#features/action-plans/PlanView.tsx';
import { planFileQuery } from '#shared/api/planFileQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { FailedHead } from './FailedHead.tsx';
import { NotFound } from './NotFound.tsx';
import { planHead } from './planHead.ts';

function PlanPage({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const planId = params['planId'] ?? '';
  const query = useQuery(planFileQuery(planId));
  return (
    <>
      <FailedHead query={query} path={`/plans/${planId}`} />
      <QueryBoundary query={query} what="this plan" notFound={<NotFound />}>
        {(file) => (
          <>
            <DocumentHead head={planHead(file)} />
            <PlanView key={file.plan.id} file={file} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const planPage: PageModule = {
  Page: PlanPage,
  loadRest: async () => {
    await Promise.all(
      [planOpening, planActionsPart, planRest, planTimelineDrawing].map((part) => part.load()),
    );
  },
  questions: ({ planId = '' }) => [planFileQuery(planId)],
  head: ({ planId = '' }, answers) => {
    const file = answers.getQueryData(planFileQuery(planId).queryKey);
    if (file === undefined) throw new Error(`${planId} is not there`);
    return planHead(file);
  },
};
