import { useQuery } from '@tanstack/react-query';
import { Compare } from '#features/compare/Compare.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { compareHead } from './compareHead.ts';
import { NoCouncils } from './NoCouncils.tsx';

function ComparePage() {
  const listQuery = useQuery(councilListQuery());
  return (
    <>
      <DocumentHead head={compareHead} />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) => (list.councils.length === 0 ? <NoCouncils /> : <Compare list={list} />)}
      </QueryBoundary>
    </>
  );
}

export const comparePage: PageModule = {
  Page: ComparePage,
  questions: () => [councilListQuery()],
  head: () => compareHead,
};
