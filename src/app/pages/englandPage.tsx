import { useQuery } from '@tanstack/react-query';
import type { ComponentProps } from 'react';
import { England } from '#features/england/England.tsx';
import { englandRest } from '#features/england/englandRest.ts';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { laterPart } from '#shared/ui/laterPart.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { englandHead } from './englandHead.ts';
import { FailedHead } from './FailedHead.tsx';
import { NoCouncils } from './NoCouncils.tsx';

const later = laterPart(async () => (await import('./EnglandFlow.tsx')).EnglandFlow);
const flow: ComponentProps<typeof England>['flow'] = {
  draw: (data, choice) => <later.Part data={data} {...choice} />,
  later,
};

function EnglandPage() {
  const query = useQuery(councilListQuery());
  return (
    <>
      <FailedHead query={query} path="/england" />
      <QueryBoundary query={query} what="the councils">
        {(list) =>
          list.councils.length === 0 ? (
            <NoCouncils />
          ) : (
            <>
              <DocumentHead head={englandHead(list)} />
              <England list={list} flow={flow} />
            </>
          )
        }
      </QueryBoundary>
    </>
  );
}

export const englandPage: PageModule = {
  Page: EnglandPage,
  loadRest: async () => {
    await Promise.all([englandRest.load(), later.load()]);
  },
  questions: () => [councilListQuery(), inspectionListQuery()],
  head: (_, answers) => {
    const list = answers.getQueryData(councilListQuery().queryKey);
    if (list === undefined) throw new Error('The list of councils is not there');
    return englandHead(list);
  },
};
