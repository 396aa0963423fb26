import { memo, Suspense, useMemo } from 'react';
import { standingIds } from '#domain/grades.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeFlow } from '#shared/figures/GradeFlow.tsx';
import { gradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { CautionNotes } from './CautionNotes.tsx';
import { CouncilNames } from './CouncilNames.tsx';
import { dayTitle } from './dayWords.ts';
import type { ExploreView } from './exploreView.ts';
import { FlowNote } from './FlowNote.tsx';
import { FlowTable } from './FlowTable.tsx';
import { groupMoves } from './groupMoves.ts';
import { MoveList } from './MoveList.tsx';
import { noChangeWords } from './noChangeWords.ts';
import styles from './TwoDates.module.css';

/** Two days side by side: who rose, fell and stayed, and who can't be compared and why. */
export const TwoDates = memo(function TwoDates({ view }: { view: ExploreView }) {
  const { pairs, rows, on, earlier, later, lane, dataAsAt } = view;
  // Not there on the chosen day, so not in the table of every council.
  const elsewhere = pairs.length - rows.length;
  const series = useMemo(() => gradeFlowSeries(pairs), [pairs]);
  const groups = useMemo(() => groupMoves(pairs), [pairs]);
  const { counts, moves, notComparable } = groups;
  const summary =
    `By day of publication. ${laneWords[lane].label}: of the ${countOf(pairs.length, 'council')} that existed on ` +
    `${formatDay(earlier)} or ${formatDay(later)}, ${counts.rose} rose, ${counts.fell} fell, ` +
    `${counts.same} stayed the same and ${counts['not-comparable']} can’t be compared.`;
  const places = new Set([...series.from, ...series.to].map((bar) => bar.place));
  return (
    // A boundary of its own, so that hydrating it does not hold up the rest of the page.
    <Suspense>
      <section className={styles['section']} id="two-dates">
        <Figure
          title={`${dayTitle(earlier, dataAsAt)} and ${dayTitle(later, dataAsAt)}`}
          summary={summary}
          chart={
            <>
              <GradeFlow series={series} earlier={earlier} later={later} summary={summary} />
              <FlowNote series={series} />
            </>
          }
          table={<FlowTable series={series} earlier={earlier} later={later} />}
          chartKey={<GradeKey standings={standingIds.filter((standing) => places.has(standing))} />}
          source="Ofsted inspection reports"
          dataAsAt={dataAsAt}
        />
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
