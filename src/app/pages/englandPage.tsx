import { useQuery } from '@tanstack/react-query';
import { England } from '#features/england/England.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { englandHead } from './englandHead.ts';
import { NoCouncils } from './NoCouncils.tsx';

function EnglandPage() {
  const listQuery = useQuery(councilListQuery());
  const inspectionsQuery = useQuery(inspectionListQuery());
  return (
    <>
      <DocumentHead head={englandHead} />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <QueryBoundary query={inspectionsQuery} what="the inspections">
              {(inspections) => <England list={list} inspections={inspections} />}
            </QueryBoundary>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const englandPage: PageModule = {
  Page: EnglandPage,
  questions: () => [councilListQuery(), inspectionListQuery()],
  head: () => englandHead,
};
