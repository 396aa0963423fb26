import { memo, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { standingIds } from '#domain/grades.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { TakeAwayButton } from '#shared/export/TakeAwayButton.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Notice } from '#shared/ui/Notice.tsx';
import { CouncilFilters } from './CouncilFilters.tsx';
import { CouncilTable } from './CouncilTable.tsx';
import type { ExploreState, SortColumn } from './exploreState.ts';
import type { ExploreView } from './exploreView.ts';
import { filterRows } from './filterRows.ts';
import { sortRows } from './sortRows.ts';
import styles from './EveryCouncil.module.css';

/** Rows shown at first, and added on request: more would make a large table slow to move. */
const rowsAtATime = 200;

interface EveryCouncilProps {
  view: ExploreView;
  /** The choices as the controls show them, and as the table has caught up with them. */
  chosen: ExploreState;
  shown: ExploreState;
  regions: readonly string[];
  change: (next: Partial<ExploreState>) => void;
}

const noFilters = { region: null, kind: null, grades: [], change: null };

/** The table of every council, with what narrows it down and puts it in order. */
export const EveryCouncil = memo(function EveryCouncil({
  view,
  chosen,
  shown,
  regions,
  change,
}: EveryCouncilProps) {
  const [limit, setLimit] = useState(rowsAtATime);
  const { rows, changes } = useMemo(() => filterRows(view.rows, shown), [view.rows, shown]);
  const sorted = useMemo(
    () => sortRows(rows, shown.sort, shown.descending),
    [rows, shown.sort, shown.descending],
  );
  const standings = useMemo(
    () =>
      standingIds.filter(
        (standing) => view.counts[standing] > 0 || chosen.grades.includes(standing),
      ),
    [view.counts, chosen.grades],
  );
  const visible = useMemo(() => sorted.slice(0, limit), [sorted, limit]);
  const more = Math.min(rowsAtATime, sorted.length - visible.length);
  const filtered =
    chosen.region !== null ||
    chosen.kind !== null ||
    chosen.grades.length > 0 ||
    chosen.change !== null;
  const onSort = useCallback(
    (sort: SortColumn, descending: boolean) => {
      change({ sort, descending });
    },
    [change],
  );
  const result = useRef<HTMLParagraphElement>(null);
  // The button goes away with the filters: the reader's place becomes the line that tells the result.
  const clear = () => {
    change(noFilters);
    result.current?.focus();
  };
  return (
    // A boundary of its own, so that hydrating it does not hold up the rest of the page.
    <Suspense>
      <section className={styles['section']} aria-labelledby="every-council">
        <h2 id="every-council" tabIndex={-1}>
          Every council
        </h2>
        <CouncilFilters
          state={chosen}
          change={change}
          changes={changes}
          regions={regions}
          standings={standings}
        />
        <div className={styles['resultRow']}>
          <p ref={result} className={styles['result']} role="status" tabIndex={-1}>
            Showing {shownWords(visible.length, rows.length, view.rows.length)} as at{' '}
            {formatDay(view.on)}.{' '}
            {filtered && rows.length > 0 && (
              <button type="button" className={styles['clear']} onClick={clear}>
                Clear filters
              </button>
            )}
            {shown.region !== null && (
              <>
                {' '}
                <a href={pageAddress.of(`/compare?${regionQuery(shown.region)}`)}>
                  Compare the councils of {shown.region}
                </a>
              </>
            )}
          </p>
          {rows.length > 0 && (
            <TakeAwayButton
              what="this table"
              load={async () =>
                (await import('./councilTableTakeAway.ts')).councilTableTakeAway(view, shown)
              }
            />
          )}
        </div>
        {rows.length === 0 ? (
          <Notice
            title="No council fits"
            {...(filtered && { action: { label: 'Clear filters', onSelect: clear } })}
          >
            No council on {formatDay(view.on)} has all that is chosen above.
          </Notice>
        ) : (
          <CouncilTable
            rows={visible}
            view={view}
            caption={`Every council as at ${formatDay(view.on)}`}
            sortedBy={shown.sort}
            descending={shown.descending}
            onSort={onSort}
          />
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

function regionQuery(region: string): string {
  return new URLSearchParams({ region }).toString();
}

function shownWords(visible: number, passing: number, all: number): string {
  const first = visible < passing ? `the first ${visible.toLocaleString('en-GB')} of ` : '';
  return passing === all
    ? `${first}${countOf(all, 'council')}`
    : `${first}${passing.toLocaleString('en-GB')} of ${countOf(all, 'council')}`;
}
