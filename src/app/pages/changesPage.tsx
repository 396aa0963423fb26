import { useQuery } from '@tanstack/react-query';
import { Changes } from '#features/changes/Changes.tsx';
import { changesQuery } from '#shared/api/changesQuery.ts';
import { councilNamesQuery } from '#shared/api/councilNamesQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { Loading } from '#shared/ui/Loading.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { FailedHead } from './FailedHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { changesHead } from './changesHead.ts';

function ChangesPage() {
  const query = useQuery(changesQuery());
  const names = useQuery(councilNamesQuery());
  return (
    <>
      <FailedHead query={query} path="/changes" />
      <QueryBoundary query={query} what="the list of changes">
        {(list) =>
          // Without the names it goes on by the ids: a page is not lost for want of them.
          names.isPending ? (
            <Loading what="the names of the councils" />
          ) : (
            <>
              <DocumentHead head={changesHead(list)} />
              <Changes list={list} names={names.data} />
            </>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const changesPage: PageModule = {
  Page: ChangesPage,
  questions: () => [changesQuery(), councilNamesQuery()],
  head: (_, answers) => {
    const list = answers.getQueryData(changesQuery().queryKey);
    if (list === undefined) throw new Error('The list of changes is not there');
    return changesHead(list);
  },
};
