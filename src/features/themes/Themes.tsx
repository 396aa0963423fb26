import { Suspense, useCallback, useMemo, useRef } from 'react';
import type { CouncilList } from '#contract/councilList.ts';
import type { Lane } from '#contract/gradeIds.ts';
import type { ImprovementList } from '#contract/improvementList.ts';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { JudgementChoice } from '#shared/ui/JudgementChoice.tsx';
import { NationalPages } from '#shared/ui/NationalPages.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { PageParts } from '#shared/ui/PageParts.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import { useBehind } from '#shared/ui/useBehind.ts';
import { NotCounted } from './NotCounted.tsx';
import { ThemeRanking } from './ThemeRanking.tsx';
import { ThemesByGrade } from './ThemesByGrade.tsx';
import { ThemesFilters } from './ThemesFilters.tsx';
import { ThemesOverTime } from './ThemesOverTime.tsx';
import styles from './Themes.module.css';
import { themesAddress } from './themesAddress.ts';
import { themesData } from './themesData.ts';
import { countedInWords, themesHeadline } from './themesHeadline.ts';
import { everyReport } from './themesState.ts';
import { themesView } from './themesView.ts';

const parts = [
  { id: 'ranking', title: 'Most asked for' },
  { id: 'over-time', title: 'Year by year' },
  { id: 'by-grade', title: 'By grade' },
  { id: 'not-counted', title: 'What is not counted' },
];

/** What inspectors ask councils to improve, theme by theme, narrowed down as the address says. */
export function Themes({ list, improvement }: { list: CouncilList; improvement: ImprovementList }) {
  const data = useMemo(() => themesData(list, improvement), [list, improvement]);
  const codec = useMemo(() => themesAddress(data), [data]);
  const [chosen, change] = useAddressState(codec);
  const shown = useAfterPaint(chosen);
  const view = useMemo(() => themesView(data, shown), [data, shown]);
  const { headline, lead } = useMemo(() => themesHeadline(view), [view]);
  const behind = useBehind(shown.open, change);
  const result = useRef<HTMLParagraphElement>(null);
  const inUse = (Object.keys(everyReport) as (keyof typeof everyReport)[]).some(
    (key) => chosen[key] !== everyReport[key],
  );
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change({ ...everyReport, open: null });
    result.current?.focus();
  };
  const chooseJudgement = useCallback(
    (judgement: Lane) => {
      change({ judgement });
    },
    [change],
  );
  const choice = useMemo(
    () => (
      <div className={styles['choice']} data-needs-script="">
        <JudgementChoice chosen={chosen.judgement} onChoose={chooseJudgement} />
      </div>
    ),
    [chosen.judgement, chooseJudgement],
  );
  const none = view.basis.reports === 0;
  return (
    <>
      <NationalPages here="themes" />
      <header className={styles['header']}>
        <p className={styles['kicker']}>What inspectors ask councils to improve</p>
        <h1 tabIndex={-1}>{headline}</h1>
        {lead !== '' && <p className={styles['lead']}>{lead}</p>}
        <p className={styles['basis']}>
          Each area for improvement that an Ofsted report names is sorted into themes. The sorting
          and the wording are ours, not Ofsted’s; every theme’s page links to the reports. What an
          inspection did not look at is not asked for.
        </p>
      </header>
      <PageParts parts={parts} />
      {shown.adjusted.map((sentence) => (
        <Notice key={sentence} title="Not quite what the link asked for">
          {sentence}.
        </Notice>
      ))}
      <ThemesFilters data={data} state={chosen} change={change} />
      <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
        Counted: {countedInWords(view)}.{' '}
        {inUse && !none && (
          <button type="button" className={styles['clear']} onClick={clear}>
            Clear filters
          </button>
        )}
      </p>
      {none ? (
        <Notice
          title="No transcribed report fits"
          action={{ label: 'Clear filters', onSelect: clear }}
        >
          What inspectors ask for can’t be told from what is chosen. Choose less, or clear the
          filters.
        </Notice>
      ) : (
        <>
          {/* Boundaries of their own, so that hydrating one does not hold up the rest of the page. */}
          <Suspense>
            <ThemeRanking view={view} behind={behind} />
          </Suspense>
          <Suspense>
            <ThemesOverTime view={view} behind={behind} />
          </Suspense>
          <Suspense>
            <ThemesByGrade view={view} behind={behind} choice={choice} />
          </Suspense>
        </>
      )}
      <NotCounted selected={view.selected} />
    </>
  );
}
