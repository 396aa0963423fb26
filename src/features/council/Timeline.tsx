import type { Council } from '#contract/council.ts';
import { standingIds } from '#domain/grades.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { RatingTimeline } from '#shared/figures/RatingTimeline.tsx';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { RatingTimelineTable } from '#shared/figures/RatingTimelineTable.tsx';
import { ratingTimelineWords } from '#shared/figures/ratingTimelineWords.ts';
import { FrameworkMeanings } from './FrameworkMeanings.tsx';
import styles from './Timeline.module.css';

/** The rating timeline of a council in its frame. */
export function Timeline({ council }: { council: Council }) {
  const series = ratingTimelineSeries(council);
  const { title, summary } = ratingTimelineWords(series);
  const shown = standingIds.filter((standing) =>
    series.bars.some(({ grade }) => grade === standing),
  );
  const namesPriority = series.marks.some(({ kind }) => kind === 'jtai' || kind === 'send');
  const hasLifted = series.marks.some(({ kind }) => kind === 'improvement-notice-lifted');
  return (
    <div id="timeline" className={styles['timeline']}>
      <Figure
        title={title}
        summary={summary}
        chart={<RatingTimeline series={series} label={`${council.name}. ${summary}`} />}
        table={<RatingTimelineTable series={series} />}
        chartKey={
          <>
            <GradeKey standings={shown} />
            {hasLifted && (
              <p className={styles['note']}>
                A triangle drawn hollow is an improvement notice that was lifted.
              </p>
            )}
            {namesPriority && (
              <p className={styles['note']}>
                A joint or SEND inspection is drawn solid where it named an area for priority
                action, hollow where it did not or where the data do not say.
              </p>
            )}
          </>
        }
        source="Ofsted reports; visits and notices also from the sources named on the council’s page"
        dataAsAt={council.dataAsAt}
        takeAway={async () => (await import('./timelineTakeAway.ts')).timelineTakeAway(council)}
      />
      <FrameworkMeanings />
    </div>
  );
}
