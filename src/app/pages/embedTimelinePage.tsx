import { useQuery } from '@tanstack/react-query';
import type { Council } from '#contract/council.ts';
import { Timeline } from '#features/council/Timeline.tsx';
import { timelineParts } from '#features/council/timelineParts.ts';
import { Embedded } from '#features/embed/Embedded.tsx';
import { useEmbedAddress } from '#features/embed/useEmbedAddress.ts';
import { councilQuery } from '#shared/api/councilQuery.ts';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageHead } from '../PageHead.ts';
import type { PageModule } from '../PageModule.ts';

const heading = ({ name }: Council) => `${name}: Ofsted’s judgements of children’s services`;

function headOf(council: Council): PageHead {
  return {
    title: `${council.name}: rating timeline`,
    description: `${heading(council)} over time, as a figure for other pages.`,
    path: `/councils/${council.id}`,
    embedded: true,
  };
}

function EmbedTimelinePage({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const councilId = params['councilId'] ?? '';
  const address = useEmbedAddress();
  const { version } = address;
  const live = useQuery(councilQuery(councilId));
  const isFrozen = version !== null && live.data?.version !== version;
  const kept = useQuery({ ...councilQuery(councilId, version), enabled: isFrozen });
  return (
    <>
      {live.data !== undefined && <DocumentHead head={headOf(live.data)} />}
      <Embedded address={address} live={live} kept={kept} heading={heading}>
        {(council) => <Timeline council={council} />}
      </Embedded>
    </>
  );
}

/** A council's rating timeline alone. */
export const embedTimelinePage: PageModule = {
  loadRest: timelineParts.load,
  Page: EmbedTimelinePage,
  questions: ({ councilId = '' }) => [councilQuery(councilId)],
  head: ({ councilId = '' }, answers) => {
    const council = answers.getQueryData(councilQuery(councilId).queryKey);
    if (council === undefined) throw new Error(`${councilId} is not there`);
    return headOf(council);
  },
};
