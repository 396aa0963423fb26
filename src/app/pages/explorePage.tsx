import { useQuery } from '@tanstack/react-query';
import { Explore } from '#features/explore/Explore.tsx';
import { exploreHelp } from '#features/explore/exploreHelp.ts';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { FailedHead } from './FailedHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { NoCouncils } from './NoCouncils.tsx';
import { exploreHead } from './exploreHead.ts';

function ExplorePage() {
  const query = useQuery(councilListQuery());
  return (
    <>
      <FailedHead query={query} path="/" />
      <QueryBoundary query={query} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <>
              <DocumentHead head={exploreHead(list)} />
              <Explore list={list} />
            </>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const explorePage: PageModule = {
  Page: ExplorePage,
  loadRest: exploreHelp.load,
  questions: () => [councilListQuery()],
  head: (_, answers) => {
    const list = answers.getQueryData(councilListQuery().queryKey);
    if (list === undefined) throw new Error('The list of councils is not there');
    return exploreHead(list);
  },
};
