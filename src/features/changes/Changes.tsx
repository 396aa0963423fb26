import { useMemo, useRef } from 'react';
import type { ChangeList } from '#contract/changes.ts';
import type { CouncilNames } from '#contract/councilNames.ts';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import styles from './Changes.module.css';
import { changesAddress } from './changesAddress.ts';
import { changesData } from './changesData.ts';
import { ChangesFilters } from './ChangesFilters.tsx';
import { changesHeadline } from './changesHeadline.ts';
import { noChangeFilters } from './changesState.ts';
import { changesView } from './changesView.ts';
import { HowToFollow } from './HowToFollow.tsx';
import { Release } from './Release.tsx';

interface ChangesProps {
  list: ChangeList;
  /** undefined: they could not be read. */
  names: Pick<CouncilNames, 'councils'> | undefined;
}

/** Releases that have a link at the top; all are further down. */
const linkedAtMost = 5;

/** What each release of the data set changed, newest first, narrowed down as the address says. */
export function Changes({ list, names }: ChangesProps) {
  const data = useMemo(() => changesData(list, names), [list, names]);
  const codec = useMemo(() => changesAddress(data.councils.map(({ id }) => id)), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const view = useMemo(() => changesView(data, shown), [data, shown]);
  const { headline, lead } = useMemo(() => changesHeadline(list), [list]);
  const result = useRef<HTMLParagraphElement>(null);
  const inUse = chosen.council !== null || chosen.kind !== null;
  const isFiltered = shown.council !== null || shown.kind !== null;
  const query = codec.write(shown).toString();
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change(noChangeFilters);
    result.current?.focus();
  };
  const all = countOf(view.all, 'change');
  return (
    <>
      <header className={styles['header']}>
        <p className={styles['kicker']}>What changed in the data</p>
        <h1 tabIndex={-1}>{headline}</h1>
        <p className={styles['text']}>{lead}</p>
        <PageParts
          parts={[
            ...data.releases
              .slice(0, linkedAtMost)
              .map((release) => ({ id: release.id, title: releaseWords(release) })),
            { id: 'follow', title: 'How to follow' },
          ]}
        />
      </header>
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      {(view.all > 0 || inUse) && (
        <div className={styles['controls']}>
          <ChangesFilters data={data} kinds={view.kinds} state={chosen} change={change} />
          <div className={styles['resultRow']}>
            <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
              {view.shown === view.all ? `All ${all}.` : `${view.shown} of ${all}.`}{' '}
              {inUse && view.releases.length > 0 && (
                <button type="button" className={styles['clear']} onClick={clear}>
                  Clear filters
                </button>
              )}
            </p>
            {view.shown > 0 && (
              <p className={styles['takeAway']}>
                <TakeAwayButton
                  what="the changes shown"
                  load={async () =>
                    (await import('./changesTakeAway.ts')).changesTakeAway(list, view, query)
                  }
                />
              </p>
            )}
          </div>
        </div>
      )}
      {view.releases.length === 0 && isFiltered && (
        <Notice title="No change fits" action={{ label: 'Clear filters', onSelect: clear }}>
          No release so far changed any of what is chosen.
        </Notice>
      )}
      {view.releases.map((release) => (
        <Release
          key={release.id}
          release={release}
          ofOne={shown.council !== null}
          isFiltered={isFiltered}
        />
      ))}
      <HowToFollow councils={data.councils} council={shown.council} />
    </>
  );
}
