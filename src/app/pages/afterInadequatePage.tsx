import { useQuery } from '@tanstack/react-query';
import { AfterInadequate } from '#features/after-inadequate/AfterInadequate.tsx';
import { pathParts } from '#features/after-inadequate/pathParts.ts';
import { afterInadequateQuery } from '#shared/api/afterInadequateQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { afterInadequateHead } from './afterInadequateHead.ts';
import { FailedHead } from './FailedHead.tsx';

function AfterInadequatePage() {
  const query = useQuery(afterInadequateQuery());
  return (
    <>
      <FailedHead query={query} path="/after-inadequate" />
      <QueryBoundary query={query} what="the councils once judged inadequate">
        {(list) => (
          <>
            <DocumentHead head={afterInadequateHead(list)} />
            <AfterInadequate list={list} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const afterInadequatePage: PageModule = {
  Page: AfterInadequatePage,
  questions: () => [afterInadequateQuery()],
  loadRest: async () => {
    await Promise.all([pathParts.drawing.load(), pathParts.table.load()]);
  },
  head: (_, answers) => {
    const list = answers.getQueryData(afterInadequateQuery().queryKey);
    if (list === undefined) throw new Error('The councils once judged inadequate are not there');
    return afterInadequateHead(list);
  },
};
