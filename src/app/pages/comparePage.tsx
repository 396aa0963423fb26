import { useQuery } from '@tanstack/react-query';
import { Compare } from '#features/compare/Compare.tsx';
import { comparison } from '#features/compare/comparison.ts';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { FailedHead } from './FailedHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { compareHead } from './compareHead.ts';
import { NoCouncils } from './NoCouncils.tsx';

function ComparePage() {
  const query = useQuery(councilListQuery());
  return (
    <>
      <FailedHead query={query} path="/compare" />
      <QueryBoundary query={query} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <Compare list={list} headOf={(said) => <DocumentHead head={compareHead(said)} />} />
          )
        }
      </QueryBoundary>
    </>
  );
}

export const comparePage: PageModule = {
  Page: ComparePage,
  questions: () => [councilListQuery()],
  loadRest: comparison.load,
  head: () => compareHead(null),
};
