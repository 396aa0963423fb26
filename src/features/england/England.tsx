import { useMemo, type ComponentProps } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import { nationalData } from '#domain/nationalData.ts';
import { reportsOverTime } from '#domain/reportsOverTime.ts';
import { shareDays } from '#domain/shareDays.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import type { LaterPart } from '#shared/ui/laterPart.tsx';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { SeenPart } from '#shared/ui/SeenPart.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import styles from './England.module.css';
import { englandAddress } from './englandAddress.ts';
import { EnglandControls } from './EnglandControls.tsx';
import { englandHeadline } from './englandHeadline.ts';
import { englandParts } from './englandParts.ts';
import { englandRest } from './englandRest.ts';
import { englandView } from './englandView.ts';
import { SharesFigure } from './SharesFigure.tsx';

interface EnglandProps {
  list: CouncilList;
  /** How councils went from one day to a later one: what draws it, and where its code comes from. */
  flow: {
    draw: ComponentProps<typeof englandRest.Part>['flow'];
    later: Pick<LaterPart<never>, 'isAtHand' | 'load'>;
  };
}

/**
 * England's councils over time: shares at each grade by a chosen judgement, in all, by judgement and
 * by group. What is chosen is in the address. Controls follow the reader at once; the figures catch
 * up right after.
 */
export function England({ list, flow }: EnglandProps) {
  const data = nationalData(list);
  const codec = useMemo(() => englandAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const { judgement, basis, as, group } = shown;
  const days = useMemo(
    () => reportsOverTime(data.councils, shareDays(data.dataAsAt, basis), basis),
    [data, basis],
  );
  const view = useMemo(
    () => englandView(data, { judgement, basis, as, group }, days),
    [data, judgement, basis, as, group, days],
  );
  const { title, lead, basis: counted } = useMemo(() => englandHeadline(view), [view]);
  const behind = useBehind(shown.open, change);
  const later = useMemo(
    () => ({
      isAtHand: () => englandRest.isAtHand() && flow.later.isAtHand(),
      load: async () => {
        await Promise.all([englandRest.load(), flow.later.load()]);
      },
    }),
    [flow.later],
  );
  return (
    <>
      <NationalPages here="england" />
      <header className={styles['opening']}>
        <p className={styles['kicker']}>
          England’s councils over time: Ofsted’s judgements of children’s services
        </p>
        <h1 tabIndex={-1}>{title}</h1>
        <p className={styles['lead']}>{lead}</p>
        <p className={styles['basis']}>{counted}</p>
      </header>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      <PageParts parts={englandParts} />
      <EnglandControls state={chosen} change={change} />
      <SharesFigure view={view} behind={behind} />
      <SeenPart later={later} version={codec.write(shown).toString()}>
        <englandRest.Part
          view={view}
          state={chosen}
          change={change}
          flow={flow.draw}
          behind={behind}
        />
      </SeenPart>
    </>
  );
}
