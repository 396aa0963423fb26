import { useQuery } from '@tanstack/react-query';
import { JointInspections } from '#features/joint-inspections/JointInspections.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { jointInspectionsHead } from './jointInspectionsHead.ts';
import { NoCouncils } from './NoCouncils.tsx';

function JointInspectionsPage() {
  const listQuery = useQuery(councilListQuery());
  const inspectionsQuery = useQuery(inspectionListQuery());
  return (
    <>
      <DocumentHead head={jointInspectionsHead} />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <QueryBoundary query={inspectionsQuery} what="the inspections">
              {(inspections) => <JointInspections list={list} inspections={inspections} />}
            </QueryBoundary>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const jointInspectionsPage: PageModule = {
  Page: JointInspectionsPage,
  questions: () => [councilListQuery(), inspectionListQuery()],
  head: () => jointInspectionsHead,
};
