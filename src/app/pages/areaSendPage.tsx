import { useQuery } from '@tanstack/react-query';
import { AreaSend } from '#features/joint-inspections/AreaSend.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { areaSendHead } from './areaSendHead.ts';
import { NoCouncils } from './NoCouncils.tsx';

function AreaSendPage() {
  const listQuery = useQuery(councilListQuery());
  const inspectionsQuery = useQuery(inspectionListQuery());
  return (
    <>
      <DocumentHead head={areaSendHead} />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <QueryBoundary query={inspectionsQuery} what="the inspections">
              {(inspections) => <AreaSend list={list} inspections={inspections} />}
            </QueryBoundary>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const areaSendPage: PageModule = {
  Page: AreaSendPage,
  questions: () => [councilListQuery(), inspectionListQuery()],
  head: () => areaSendHead,
};
