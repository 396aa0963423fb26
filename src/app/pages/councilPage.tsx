import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { feedPaths } from '#contract/apiPaths.ts';
import { councilRecord } from '#features/council/councilRecord.ts';
import { CouncilView } from '#features/council/CouncilView.tsx';
import { latestJudgementsPart } from '#features/council/latestJudgementsPart.ts';
import { timelineParts } from '#features/council/timelineParts.ts';
import { FollowButton } from '#features/following/FollowButton.tsx';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { DocumentHead } from '../DocumentHead.tsx';
import { OwnFeeds } from '../OwnFeeds.tsx';
import type { PageModule } from '../PageModule.ts';
import { councilHead } from './councilHead.ts';
import { FailedHead } from './FailedHead.tsx';
import { NotFound } from './NotFound.tsx';
import { tidyCouncilId } from './tidyCouncilId.ts';

function CouncilPage({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const written = params['councilId'] ?? '';
  const councilId = tidyCouncilId(written);
  if (councilId !== written) return <Redirect to={`/councils/${councilId}`} replace />;
  return <CouncilOfId councilId={councilId} />;
}

function CouncilOfId({ councilId }: { councilId: string }) {
  const query = useQuery(councilQuery(councilId));
  return (
    <>
      <FailedHead query={query} path={`/councils/${councilId}`} />
      <QueryBoundary
        query={query}
        what="this council"
        notFound={<NotFound wanted={councilId.replaceAll('-', ' ')} />}
      >
        {(council) => (
          <>
            <DocumentHead head={councilHead(council)} />
            <OwnFeeds of={council.name} {...feedPaths.council(council.id)} />
            <CouncilView
              key={council.id}
              council={council}
              actions={<FollowButton council={council} />}
            />
          </>
        )}
      </QueryBoundary>
    </>
  );
}

export const councilPage: PageModule = {
  Page: CouncilPage,
  loadRest: async () => {
    await Promise.all([latestJudgementsPart.load(), councilRecord.load(), timelineParts.load()]);
  },
  questions: ({ councilId = '' }) => [councilQuery(councilId)],
  head: ({ councilId = '' }, answers) => {
    const council = answers.getQueryData(councilQuery(councilId).queryKey);
    if (council === undefined) throw new Error(`${councilId} is not there`);
    return councilHead(council);
  },
};
