import { memo, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import type { AreaData } from './areaData.ts';
import { AreaFilters } from './AreaFilters.tsx';
import { areaOrder } from './areaOrder.ts';
import { AreaRows } from './AreaRows.tsx';
import type { AreaSort, AreaState } from './areaState.ts';
import styles from './AreaTable.module.css';
import { areaTableWords } from './areaTableWords.ts';
import { filterAreas } from './filterAreas.ts';
import { noAreaFilters } from './noAreaFilters.ts';

/** Rows shown at first, and added on request: more would make a large table slow to move. */
const rowsAtATime = 200;

interface AreaTableProps {
  data: AreaData;
  /** The choices as the controls show them, and as the table has caught up with them. */
  chosen: AreaState;
  shown: AreaState;
  change: (next: Partial<AreaState>) => void;
}

/** Every inspection, and every council without one in the data, with what narrows them down. */
export const AreaTable = memo(function AreaTable({ data, chosen, shown, change }: AreaTableProps) {
  const [limit, setLimit] = useState(rowsAtATime);
  const { rows, counts, all } = useMemo(() => filterAreas(data.rows, shown), [data, shown]);
  const sorted = useMemo(
    () => areaOrder.sort(rows, shown.sort, shown.descending, data),
    [rows, shown.sort, shown.descending, data],
  );
  const visible = useMemo(() => sorted.slice(0, limit), [sorted, limit]);
  const more = Math.min(rowsAtATime, sorted.length - visible.length);
  const filtered = chosen.status !== null || chosen.topic !== null || chosen.region !== null;
  const onSort = useCallback(
    (sort: AreaSort, descending: boolean) => {
      change({ sort, descending });
    },
    [change],
  );
  const result = useRef<HTMLParagraphElement>(null);
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change(noAreaFilters);
    result.current?.focus();
  };
  const words = areaTableWords(data, rows);
  return (
    // A boundary of its own, so that hydrating it does not hold up the rest of the page.
    <Suspense>
      <section className={styles['section']} aria-labelledby="every-council">
        <h2 id="every-council" tabIndex={-1}>
          Every council
        </h2>
        <AreaFilters data={data} state={chosen} counts={counts} all={all} change={change} />
        <div className={styles['resultRow']}>
          <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
            {words.result}{' '}
            {filtered && rows.length > 0 && (
              <button type="button" className={styles['clear']} onClick={clear}>
                Clear filters
              </button>
            )}
          </p>
          {rows.length > 0 && (
            <TakeAwayButton
              what="this table"
              load={async () =>
                (await import('./areaTakeAways.ts')).areaTakeAways.table(data, shown)
              }
            />
          )}
        </div>
        {words.note !== null && <p className={styles['note']}>{words.note}</p>}
        {rows.length === 0 ? (
          <Notice
            title="No council fits"
            {...(filtered && { action: { label: 'Clear filters', onSelect: clear } })}
          >
            None has all that is chosen above.
          </Notice>
        ) : (
          <>
            <SourceKey />
            <AreaRows data={data} rows={visible} sorted={shown} onSort={onSort} />
          </>
        )}
        {more > 0 && (
          <button
            type="button"
            className={styles['more']}
            onClick={() => {
              setLimit(limit + rowsAtATime);
            }}
          >
            Show {more} more of {sorted.length.toLocaleString('en-GB')}
          </button>
        )}
      </section>
    </Suspense>
  );
});
