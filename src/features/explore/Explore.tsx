import { useMemo } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import { countOf } from '#shared/format/countOf.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { CompareWith } from './CompareWith.tsx';
import { EnglandMap } from './EnglandMap.tsx';
import { EveryCouncil } from './EveryCouncil.tsx';
import { exploreAddress } from './exploreAddress.ts';
import { nationalData } from '#domain/nationalData.ts';
import { exploreHelp } from './exploreHelp.ts';
import { exploreView } from './exploreView.ts';
import { InviteToFind } from './InviteToFind.tsx';
import { JudgementChoice } from '#shared/ui/JudgementChoice.tsx';
import { StandingCounts } from './StandingCounts.tsx';
import { TimeControl } from './TimeControl.tsx';
import { TwoDates } from './TwoDates.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { viewHeadline } from './viewHeadline.ts';
import styles from './Explore.module.css';

/**
 * All of England's councils: where they stand by a chosen judgement on a chosen day, and how they
 * changed since another. What is chosen is in the address. Controls follow the reader at once; the
 * map, the tables and the headline catch up right after.
 */
export function Explore({ list }: { list: CouncilList }) {
  const data = nationalData(list);
  const codec = useMemo(() => exploreAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const { on, since, judgement } = shown;
  const view = useMemo(
    () => exploreView(data, { on, since, judgement }),
    [data, on, since, judgement],
  );
  const headline = useMemo(() => viewHeadline(view), [view]);
  return (
    <div className={styles['explore']}>
      <p className={styles['kicker']}>
        Ofsted inspections of children’s services, England’s {countOf(view.rows.length, 'council')}
      </p>
      {/* Room for the longest words of any judgement and year: what is below stays in its place. */}
      <div className={styles['opening']}>
        <div>
          <h1>{headline.title}</h1>
          {headline.lead !== '' && <p className={styles['lead']}>{headline.lead}</p>}
          <p className={styles['basis']}>
            {headline.basis}{' '}
            {view.earlier !== view.later && <a href="#two-dates">See who rose and who fell</a>}
          </p>
        </div>
        <InviteToFind />
      </div>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      <div className={styles['overview']}>
        <div className={styles['controls']}>
          <div data-needs-script="">
            <JudgementChoice
              chosen={chosen.judgement}
              onChoose={(lane) => {
                change({ judgement: lane });
              }}
            />
          </div>
          <TimeControl
            on={chosen.on}
            dataAsAt={data.dataAsAt}
            onMove={(day) => {
              change({ on: day });
            }}
          />
          <CompareWith
            since={chosen.since}
            dataAsAt={data.dataAsAt}
            onChoose={(day) => {
              change({ since: day });
            }}
          />
        </div>
        <div className={styles['map']}>
          <EnglandMap councils={data.councils} view={view} />
        </div>
        <div className={styles['counts']}>
          <StandingCounts view={view} />
          <WrittenPart later={exploreHelp} version={data.version} fallback={null}>
            <exploreHelp.Part />
          </WrittenPart>
        </div>
      </div>
      <p className={styles['skip']}>
        <a href="#every-council">Skip to every council</a>
      </p>
      {view.earlier !== view.later && <TwoDates view={view} />}
      <EveryCouncil
        view={view}
        chosen={chosen}
        shown={shown}
        regions={data.regions}
        change={change}
      />
    </div>
  );
}
