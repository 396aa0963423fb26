import { useQuery } from '@tanstack/react-query';
import { JointInspections } from '#features/joint-inspections/JointInspections.tsx';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { jointInspectionsHead } from './jointInspectionsHead.ts';
import { FailedHead } from './FailedHead.tsx';
import { NoCouncils } from './NoCouncils.tsx';

function JointInspectionsPage() {
  const listQuery = useQuery(councilListQuery());
  const inspectionsQuery = useQuery(inspectionListQuery());
  return (
    <>
      <FailedHead
        query={listQuery.data === undefined ? listQuery : inspectionsQuery}
        path="/joint-inspections"
      />
      <NationalPages here="joint-inspections" />
      <QueryBoundary query={listQuery} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <QueryBoundary query={inspectionsQuery} what="the inspections">
              {(inspections) => (
                <>
                  <DocumentHead head={jointInspectionsHead(list, inspections)} />
                  <JointInspections list={list} inspections={inspections} />
                </>
              )}
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
  head: (_, answers) => {
    const list = answers.getQueryData(councilListQuery().queryKey);
    const inspections = answers.getQueryData(inspectionListQuery().queryKey);
    if (list === undefined || inspections === undefined) {
      throw new Error('The lists of councils and inspections are not there');
    }
    return jointInspectionsHead(list, inspections);
  },
};
