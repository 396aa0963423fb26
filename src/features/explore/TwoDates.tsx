import { memo, Suspense, useMemo } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { CautionNotes } from './CautionNotes.tsx';
import { CouncilNames } from './CouncilNames.tsx';
import type { ExploreView } from './exploreView.ts';
import { groupMoves } from '#domain/groupMoves.ts';
import { MoveList } from './MoveList.tsx';
import { noChangeWords } from '#shared/format/noChangeWords.ts';
import { TwoDatesFigure } from './TwoDatesFigure.tsx';
import styles from './TwoDates.module.css';

/** Two days side by side: who rose, fell and stayed, and who can't be compared and why. */
export const TwoDates = memo(function TwoDates({ view }: { view: ExploreView }) {
  const { pairs, rows, on, later, lane } = view;
  // Not there on the chosen day, so not in the table of every council.
  const elsewhere = pairs.length - rows.length;
  const groups = useMemo(() => groupMoves(pairs), [pairs]);
  const { counts, moves, notComparable } = groups;
  return (
    // A boundary of its own, so that hydrating it does not hold up the rest of the page.
    <Suspense>
      <section className={styles['section']} id="two-dates">
        <TwoDatesFigure view={view} />
        <div className={styles['lists']}>
          <CautionNotes groups={groups} lane={lane} />
          <MoveList title="Rose" count={counts.rose} moves={moves.rose} />
          <MoveList title="Fell" count={counts.fell} moves={moves.fell} />
          <MoveList title="Same" count={counts.same} moves={moves.same} />
          <div className={styles['group']}>
            <h3>
              Can’t be compared <span className={styles['count']}>{counts['not-comparable']}</span>
            </h3>
            {elsewhere > 0 && (
              <p className={styles['none']}>
                {counts['not-comparable']}: the {counts['not-comparable'] - elsewhere} in the table
                of every council, and {countOf(elsewhere, 'council')} that{' '}
                {on === later
                  ? elsewhere === 1
                    ? 'no longer exists'
                    : 'no longer exist'
                  : elsewhere === 1
                    ? 'was not created yet'
                    : 'were not created yet'}
                .
              </p>
            )}
            {notComparable.length === 0 && <p className={styles['none']}>No council.</p>}
            <dl>
              {notComparable.map(({ reason, councils }) => (
                <div key={reason}>
                  <dt>
                    {noChangeWords[reason]}{' '}
                    <span className={styles['count']}>
                      {councils.length.toLocaleString('en-GB')}
                    </span>
                  </dt>
                  <dd>
                    <CouncilNames councils={councils} />
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </section>
    </Suspense>
  );
});
