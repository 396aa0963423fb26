import { useQuery } from '@tanstack/react-query';
import { leadGroups } from '#features/leads/leadGroups.ts';
import { Leads } from '#features/leads/Leads.tsx';
import { leadsQuery } from '#shared/api/leadsQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { FailedHead } from './FailedHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { leadsHead } from './leadsHead.ts';

function LeadsPage() {
  const query = useQuery(leadsQuery());
  return (
    <>
      <FailedHead query={query} path="/leads" />
      <QueryBoundary query={query} what="the story leads">
        {(list) => (
          <>
            <DocumentHead head={leadsHead(list)} />
            <Leads list={list} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const leadsPage: PageModule = {
  Page: LeadsPage,
  questions: () => [leadsQuery()],
  loadRest: leadGroups.load,
  head: (_, answers) => {
    const list = answers.getQueryData(leadsQuery().queryKey);
    if (list === undefined) throw new Error('The list of story leads is not there');
    return leadsHead(list);
  },
};
