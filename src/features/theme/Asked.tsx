import { useMemo, useRef } from 'react';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { Loading } from '#shared/ui/Loading.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { askListPart } from './askListPart.ts';
import styles from './Theme.module.css';
import { themeAddress } from './themeAddress.ts';
import type { ThemeData } from './themeData.ts';
import { ThemeFilters } from './ThemeFilters.tsx';
import { themeSections } from './themeSections.ts';
import { noAskFilters, type ThemeState } from './themeState.ts';
import { themeView } from './themeView.ts';

interface AskedProps {
  data: ThemeData;
  /** What the controls say, at once. */
  chosen: ThemeState;
  /** What the list shows, right after. */
  shown: ThemeState;
  change: (next: Partial<ThemeState>) => void;
}

/** The councils that were asked, report by report, narrowed down as the address says. */
export function Asked({ data, chosen, shown, change }: AskedProps) {
  const { file, rows } = data;
  const { outcome, region } = shown;
  const view = useMemo(() => themeView(rows, { outcome, region }), [rows, outcome, region]);
  const result = useRef<HTMLParagraphElement>(null);
  const query = themeAddress(data)
    .write({ ...shown, open: null })
    .toString();
  const inUse = chosen.outcome !== null || chosen.region !== null;
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change(noAskFilters);
    result.current?.focus();
  };
  const all = countOf(rows.length, 'report');
  return (
    <Section
      id="asked"
      title={themeSections.asked}
      note="A line for each report that asked, newest first, with the grade it gave the judgement the request was under: O outstanding, G good, RI requires improvement, I inadequate."
    >
      <ThemeFilters data={data} view={view} state={chosen} change={change} />
      <div className={styles['resultRow']}>
        <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
          {view.shown.length === rows.length
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
              what="the councils shown"
              load={async () =>
                (await import('./themeAsksTakeAway.ts')).themeAsksTakeAway(data, view.shown, query)
              }
            />
          </p>
        )}
      </div>
      {view.shown.length === 0 && (
        <Notice title="No report fits" action={{ label: 'Clear filters', onSelect: clear }}>
          None of the reports that asked for this theme is as chosen.
        </Notice>
      )}
      <WrittenPart
        later={askListPart}
        version={`${file.theme.id} ${file.version}?${query}`}
        fallback={<Loading what="the councils" />}
      >
        <askListPart.Part rows={view.shown} showOutcome={file.theme.id !== leftoverTheme} />
      </WrittenPart>
    </Section>
  );
}
