import { useQuery } from '@tanstack/react-query';
import { Changes } from '#features/changes/Changes.tsx';
import { changesQuery } from '#shared/api/changesQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { FailedHead } from './FailedHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { changesHead } from './changesHead.ts';

function ChangesPage() {
  const query = useQuery(changesQuery());
  return (
    <>
      <FailedHead query={query} path="/changes" />
      <QueryBoundary query={query} what="the list of changes">
        {(list) => (
          <>
            <DocumentHead head={changesHead(list)} />
            <Changes list={list} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const changesPage: PageModule = {
  Page: ChangesPage,
  questions: () => [changesQuery()],
  head: (_, answers) => {
    const list = answers.getQueryData(changesQuery().queryKey);
    if (list === undefined) throw new Error('The list of changes is not there');
    return changesHead(list);
  },
};
