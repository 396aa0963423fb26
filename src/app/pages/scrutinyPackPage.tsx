import { useQuery } from '@tanstack/react-query';
import { packBody } from '#features/scrutiny-pack/packBody.ts';
import { ScrutinyPack } from '#features/scrutiny-pack/ScrutinyPack.tsx';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageModule } from '../PageModule.ts';
import { FailedHead } from './FailedHead.tsx';
import { NotFound } from './NotFound.tsx';
import { scrutinyPackHead } from './scrutinyPackHead.ts';

function ScrutinyPackPage({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const councilId = params['councilId'] ?? '';
  const query = useQuery(councilQuery(councilId));
  return (
    <>
      <FailedHead query={query} path={`/scrutiny-packs/${councilId}`} />
      <QueryBoundary
        query={query}
        what="the scrutiny pack"
        notFound={<NotFound wanted={councilId.replaceAll('-', ' ')} />}
      >
        {(council) => (
          <>
            <DocumentHead head={scrutinyPackHead(council)} />
            <ScrutinyPack key={council.id} council={council} />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const scrutinyPackPage: PageModule = {
  Page: ScrutinyPackPage,
  loadRest: packBody.load,
  questions: ({ councilId = '' }) => [councilQuery(councilId)],
  head: ({ councilId = '' }, answers) => {
    const council = answers.getQueryData(councilQuery(councilId).queryKey);
    if (council === undefined) throw new Error(`${councilId} is not there`);
    return scrutinyPackHead(council);
  },
};
