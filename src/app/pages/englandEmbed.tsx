import { useQuery } from '@tanstack/react-query';
import { useMemo, type ComponentType } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import { Embedded } from '#features/embed/Embedded.tsx';
import { useEmbedAddress } from '#features/embed/useEmbedAddress.ts';
import { exploreAddress } from '#features/explore/exploreAddress.ts';
import { nationalData, type NationalCouncil } from '#domain/nationalData.ts';
import { exploreView, type ExploreView } from '#features/explore/exploreView.ts';
import { councilListQuery } from '#shared/api/councilListQuery.ts';
import { DocumentHead } from '../DocumentHead.tsx';
import type { PageHead } from '../PageHead.ts';
import type { PageModule } from '../PageModule.ts';

type EnglandFigure = ComponentType<{ councils: readonly NationalCouncil[]; view: ExploreView }>;

const heading = () => 'England’s councils: Ofsted’s judgements of children’s services';

function FigureOf({
  list,
  query,
  Figure,
}: {
  list: CouncilList;
  query: URLSearchParams;
  Figure: EnglandFigure;
}) {
  const data = nationalData(list);
  const { on, since, judgement } = useMemo(() => exploreAddress(data).read(query), [data, query]);
  const view = useMemo(
    () => exploreView(data, { on, since, judgement }),
    [data, on, since, judgement],
  );
  return <Figure councils={data.councils} view={view} />;
}

/** A figure of all councils alone, for the days and the judgement its address asks for. */
export function englandEmbed(what: string, Figure: EnglandFigure): PageModule {
  const head: PageHead = {
    title: `${what}: Ofsted’s judgements of England’s children’s services`,
    description: `${what}: how Ofsted judged the children’s services of England’s councils, as a figure for other pages.`,
    path: '/',
    embedded: true,
  };

  function EmbedEnglandPage() {
    const address = useEmbedAddress();
    const { version, query } = address;
    const live = useQuery(councilListQuery());
    const isFrozen = version !== null && live.data?.version !== version;
    const kept = useQuery({ ...councilListQuery(version), enabled: isFrozen });
    return (
      <>
        <DocumentHead head={head} />
        <Embedded address={address} live={live} kept={kept} heading={heading}>
          {(list) => <FigureOf list={list} query={query} Figure={Figure} />}
        </Embedded>
      </>
    );
  }

  return { Page: EmbedEnglandPage, questions: () => [councilListQuery()], head: () => head };
}
