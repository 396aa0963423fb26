import { useQuery } from '@tanstack/react-query';
import { ActionPlanList } from '#features/action-plans/ActionPlanList.tsx';
import { actionPlanListQuery } from '#shared/api/actionPlanListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { actionPlansHead } from './actionPlansHead.ts';
import { FailedHead } from './FailedHead.tsx';

function ActionPlansPage() {
  const query = useQuery(actionPlanListQuery());
  return (
    <>
      <FailedHead query={query} path="/action-plans" />
      <QueryBoundary query={query} what="the action plans">
        {(list) => (
          <>
            <DocumentHead head={actionPlansHead(list)} />
            <ActionPlanList list={list} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const actionPlansPage: PageModule = {
  Page: ActionPlansPage,
  questions: () => [actionPlanListQuery()],
  head: (_, answers) => {
    const list = answers.getQueryData(actionPlanListQuery().queryKey);
    if (list === undefined) throw new Error('The list of action plans is not there');
    return actionPlansHead(list);
  },
};
