import type { Council } from '#contract/council.ts';
import { standingIds } from '#domain/grades.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { ratingTimelineWords } from '#shared/figures/ratingTimelineWords.ts';
import { Loading } from '#shared/ui/Loading.tsx';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { FrameworkMeanings } from './FrameworkMeanings.tsx';
import styles from './Timeline.module.css';
import { timelineParts } from './timelineParts.ts';

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
        chart={
          <WrittenPart
            later={timelineParts.drawing}
            version={council.version}
            fallback={<Loading what="the drawing" />}
          >
            <timelineParts.drawing.Part series={series} label={`${council.name}. ${summary}`} />
          </WrittenPart>
        }
        table={
          <WrittenPart
            later={timelineParts.table}
            version={council.version}
            fallback={<Loading what="the table" />}
          >
            <timelineParts.table.Part series={series} />
          </WrittenPart>
        }
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
