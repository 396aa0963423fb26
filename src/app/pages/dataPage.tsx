import { useQuery } from '@tanstack/react-query';
import { DataSet } from '#features/data/DataSet.tsx';
import { metadataQuery } from '#shared/api/metadataQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { FailedHead } from './FailedHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { dataHead } from './dataHead.ts';

function DataPage() {
  const query = useQuery(metadataQuery());
  return (
    <>
      <FailedHead query={query} path="/data" />
      <QueryBoundary query={query} what="the description of the data">
        {(metadata) => (
          <>
            <DocumentHead head={dataHead(metadata)} />
            <DataSet metadata={metadata} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const dataPage: PageModule = {
  Page: DataPage,
  questions: () => [metadataQuery()],
  head: (_, answers) => {
    const metadata = answers.getQueryData(metadataQuery().queryKey);
    if (metadata === undefined) throw new Error('The description of the data is not there');
    return dataHead(metadata);
  },
};
