import { useCallback, useMemo } from 'react';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { judgementMatrixSeries } from '#shared/figures/judgementMatrixSeries.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { JudgementChoice } from '#shared/ui/JudgementChoice.tsx';
import { CompareTimeline } from './CompareTimeline.tsx';
import { CompareVisits } from './CompareVisits.tsx';
import { startsDescending, type CompareState, type MatrixOrder } from './compareState.ts';
import styles from './Comparison.module.css';
import { Fairness } from './Fairness.tsx';
import { fairnessNotes } from './fairnessNotes.ts';
import { MatrixFigure } from './MatrixFigure.tsx';
import { orderOptions } from './orderOptions.ts';
import { SharedThemes } from './SharedThemes.tsx';
import { sortMatrix } from './sortMatrix.ts';
import { StandingCounts } from './StandingCounts.tsx';

interface ComparisonProps {
  data: NationalData;
  /** As chosen; at least one. */
  councils: readonly NationalCouncil[];
  /** The choices as the controls show them, and as the rest has caught up with them. */
  chosen: CompareState;
  shown: CompareState;
  change: (next: Partial<CompareState>) => void;
  headline: string;
  subject: string;
  /** The page's address with its state, from the site's root. */
  path: string;
}

/** Councils beside each other: judgements, timelines, shared areas for improvement and visits. */
export function Comparison(props: ComparisonProps) {
  const { data, councils, chosen, shown, change, headline, subject, path } = props;
  const { judgement, order, descending } = shown;
  const rows = useMemo(
    () => sortMatrix(judgementMatrixSeries(councils, data.dataAsAt), order, descending),
    [councils, data, order, descending],
  );
  const inOrder = useMemo(() => {
    const places = new Map(rows.map(({ id }, at) => [id, at]));
    return councils.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  }, [councils, rows]);
  const notes = useMemo(
    () => fairnessNotes(councils, judgement, data.dataAsAt),
    [councils, judgement, data],
  );
  const onSort = useCallback(
    (next: MatrixOrder, down: boolean) => {
      change({ order: next, descending: down });
    },
    [change],
  );
  return (
    <>
      <section className={styles['stand']} aria-labelledby="stand-title">
        <h2 id="stand-title">Where they stand</h2>
        <div className={styles['controls']} data-needs-script="">
          <JudgementChoice
            chosen={chosen.judgement}
            onChoose={(lane) => {
              change({ judgement: lane, open: null });
            }}
          />
          {councils.length > 1 && (
            <Choice
              label="Order"
              all={
                shown.region !== null ? 'A to Z' : shown.neighbours ? 'Closest first' : 'As chosen'
              }
              options={orderOptions}
              chosen={chosen.order === 'chosen' ? null : chosen.order}
              onChoose={(next) => {
                onSort(next ?? 'chosen', next !== null && startsDescending(next));
              }}
            />
          )}
        </div>
        <StandingCounts rows={rows} lane={judgement} open={chosen.open} change={change} />
      </section>
      <Fairness notes={notes} />
      <MatrixFigure
        {...{ rows, councils, data, order, descending, onSort, headline, subject, notes, path }}
        lane={judgement}
      />
      <CompareTimeline councils={inOrder} data={data} lane={judgement} path={path} />
      <SharedThemes councils={inOrder} data={data} path={path} />
      <CompareVisits councils={inOrder} data={data} path={path} />
    </>
  );
}
