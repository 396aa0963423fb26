import { useQuery } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import type { InspectionList } from '#contract/inspectionList.ts';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageHead } from '../PageHead.ts';
import type { PageModule } from '../PageModule.ts';
import { FailedHead } from './FailedHead.tsx';
import { NoCouncils } from './NoCouncils.tsx';

interface AreaPage {
  here: 'area-send' | 'joint-inspections';
  View: ComponentType<{ list: CouncilList; inspections: InspectionList }>;
  headOf: (list: CouncilList, inspections: InspectionList) => PageHead;
}

/** A page on inspections of whole areas, made of the lists of councils and of inspections. */
export function areaPageOf({ here, View, headOf }: AreaPage): PageModule {
  function ShownPage() {
    const listQuery = useQuery(councilListQuery());
    const inspectionsQuery = useQuery(inspectionListQuery());
    return (
      <>
        <FailedHead
          query={listQuery.data === undefined ? listQuery : inspectionsQuery}
          path={`/${here}`}
        />
        <NationalPages here={here} />
        <QueryBoundary query={listQuery} what="the councils">
          {(list) =>
            list.councils.length === 0 ? (
              <NoCouncils />
            ) : (
              <QueryBoundary query={inspectionsQuery} what="the inspections">
                {(inspections) => (
                  <>
                    <DocumentHead head={headOf(list, inspections)} />
                    <View list={list} inspections={inspections} />
                  </>
                )}
              </QueryBoundary>
            )
          }
        </QueryBoundary>
      </>
    );
  }
  return {
    Page: ShownPage,
    questions: () => [councilListQuery(), inspectionListQuery()],
    head: (_, answers) => {
      const list = answers.getQueryData(councilListQuery().queryKey);
      const inspections = answers.getQueryData(inspectionListQuery().queryKey);
      if (list === undefined || inspections === undefined) {
        throw new Error('The lists of councils and inspections are not there');
      }
      return headOf(list, inspections);
    },
  };
}
