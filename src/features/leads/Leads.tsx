import { useMemo, useRef } from 'react';
import type { LeadList } from '#contract/leads.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { Loading } from '#shared/ui/Loading.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { followCopy } from './followCopy.ts';
import { leadGroups } from './leadGroups.ts';
import styles from './Leads.module.css';
import { leadsAddress } from './leadsAddress.ts';
import { leadsData } from './leadsData.ts';
import { LeadsFilters } from './LeadsFilters.tsx';
import { leadsHeadline } from './leadsHeadline.ts';
import { noLeadFilters } from './leadsState.ts';
import { leadsView } from './leadsView.ts';

/** Facts to start a story from, by kind, narrowed down as the address says. */
export function Leads({ list }: { list: LeadList }) {
  const data = useMemo(() => leadsData(list), [list]);
  const codec = useMemo(() => leadsAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const view = useMemo(() => leadsView(data.leads, shown), [data, shown]);
  const query = codec.write(shown).toString();
  const { headline, lead } = useMemo(() => leadsHeadline(list), [list]);
  const result = useRef<HTMLParagraphElement>(null);
  const inUse = chosen.kind !== null || chosen.region !== null || chosen.council !== null;
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change(noLeadFilters);
    result.current?.focus();
  };
  const all = countOf(data.leads.length, 'lead');
  return (
    <>
      <header className={styles['header']}>
        <p className={styles['kicker']}>Story leads from inspections of children’s services</p>
        <h1 tabIndex={-1}>{headline}</h1>
        <p className={styles['text']}>{lead}</p>
        <p className={styles['basis']}>
          The data prove that it is so, not why. Read the report before you print, and say which day
          the data reach to. Other dates, and every council beside every other, are in{' '}
          <a href={`${import.meta.env.BASE_URL}#two-dates`}>Explore</a>.
        </p>
      </header>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      {data.leads.length > 0 && (
        <>
          <LeadsFilters data={data} kinds={view.kinds} state={chosen} change={change} />
          <div className={styles['resultRow']}>
            <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
              {view.shown.length === data.leads.length
                ? `Showing all ${all}.`
                : `Showing ${view.shown.length} of ${all}.`}{' '}
              {inUse && view.shown.length > 0 && (
                <button type="button" className={styles['clear']} onClick={clear}>
                  Clear filters
                </button>
              )}
            </p>
            {view.shown.length > 0 && (
              <p className={styles['takeAway']}>
                <TakeAwayButton
                  what="the leads shown"
                  load={async () =>
                    (await import('./leadsTakeAway.ts')).leadsTakeAway(list, view.shown, query)
                  }
                />
              </p>
            )}
          </div>
          {view.shown.length === 0 && (
            <Notice title="No lead fits" action={{ label: 'Clear filters', onSelect: clear }}>
              The data prove none of these facts for what is chosen. Choose less, or clear the
              filters.
            </Notice>
          )}
        </>
      )}
      <div
        onClick={(event) => {
          void followCopy(event, list);
        }}
      >
        <WrittenPart
          later={leadGroups}
          version={`${list.version}?${query}`}
          fallback={<Loading what="the leads" />}
        >
          <leadGroups.Part
            groups={view.groups}
            whole={shown.kind !== null || shown.council !== null}
            dataAsAt={list.dataAsAt}
          />
        </WrittenPart>
      </div>
    </>
  );
}
