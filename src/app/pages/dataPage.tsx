import { useQuery } from '@tanstack/react-query';
import { DataSet } from '#features/data/DataSet.tsx';
import { Quality } from '#features/data/Quality.tsx';
import { metadataQuery } from '#shared/api/metadataQuery.ts';
import { qualityQuery } from '#shared/api/qualityQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { siteAddress } from '../siteAddress.ts';
import { dataHead } from './dataHead.ts';
import { FailedHead } from './FailedHead.tsx';

function DataPage() {
  const query = useQuery(metadataQuery());
  const quality = useQuery(qualityQuery());
  return (
    <>
      <FailedHead query={query} path="/data" />
      <QueryBoundary query={query} what="the description of the data">
        {(metadata) => (
          <>
            <DocumentHead head={dataHead(metadata)} />
            <DataSet
              metadata={metadata}
              site={siteAddress}
              quality={
                <QueryBoundary query={quality} what="how complete the data are" isPart>
                  {(answer) => <Quality quality={answer} />}
                </QueryBoundary>
              }
            />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const dataPage: PageModule = {
  Page: DataPage,
  questions: () => [metadataQuery(), qualityQuery()],
  head: (_, answers) => {
    const metadata = answers.getQueryData(metadataQuery().queryKey);
    if (metadata === undefined) throw new Error('The description of the data is not there');
    return dataHead(metadata);
  },
};
