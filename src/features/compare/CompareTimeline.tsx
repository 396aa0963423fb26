import { memo, useDeferredValue, useMemo } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import { standingIds } from '#domain/grades.ts';
import type { NationalCouncil, NationalData } from '#domain/nationalData.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { StackedTimeline } from '#shared/figures/StackedTimeline.tsx';
import { stackedTimelineSeries } from '#shared/figures/stackedTimelineSeries.ts';
import { stackedTimelineStandings } from '#shared/figures/stackedTimelineStandings.ts';
import { StackedTimelineTable } from '#shared/figures/StackedTimelineTable.tsx';
import { stackedTimelineWords } from '#shared/figures/stackedTimelineWords.ts';
import styles from './CompareTimeline.module.css';

interface CompareTimelineProps {
  /** In the order shown; at least one. */
  councils: readonly NationalCouncil[];
  data: NationalData;
  /** The judgement of many councils; null: the one the site opens on. */
  lane: Lane | null;
  /** The page's address with its state, from the site's root. */
  path: string;
}

/** The councils' rating timelines on one time axis. */
export const CompareTimeline = memo(function CompareTimeline({
  councils,
  data,
  lane,
  path,
}: CompareTimelineProps) {
  const shown = lane ?? data.openingLane;
  const series = useMemo(
    () => stackedTimelineSeries(councils, shown, data.dataAsAt),
    [councils, shown, data.dataAsAt],
  );
  // Hidden at first and much larger than the drawing, which does not wait for it.
  const tabled = useDeferredValue(series, null);
  const { title, summary } = stackedTimelineWords(series);
  const present = stackedTimelineStandings(series);
  return (
    <div id="timeline">
      <Figure
        title={title}
        summary={summary}
        chart={<StackedTimeline series={series} label={`${title}. ${summary}`} />}
        table={tabled !== null && <StackedTimelineTable series={tabled} />}
        chartKey={
          <>
            <GradeKey standings={standingIds.filter((one) => present.has(one))} />
            {series.lanes.length === 1 && shown === 'overall' && (
              <p className={styles['note']}>
                An overall grade can rest on one judgement alone. The four under it are one choice
                of judgement away, and beside each overall grade in the table.
              </p>
            )}
          </>
        }
        source="Ofsted inspection reports"
        dataAsAt={data.dataAsAt}
        takeAway={async () =>
          (await import('./compareTimelineTakeAway.ts')).compareTimelineTakeAway({
            councils,
            data,
            lane: shown,
            path,
          })
        }
      />
    </div>
  );
});
