import type { Council } from '#contract/council.ts';
import { standingIds } from '#domain/grades.ts';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { RatingTimeline } from '#shared/figures/RatingTimeline.tsx';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { RatingTimelineTable } from '#shared/figures/RatingTimelineTable.tsx';
import { ratingTimelineWords } from '#shared/figures/ratingTimelineWords.ts';
import { PackFigure } from './PackFigure.tsx';

/** The council's judgements over time. */
export function PackTimeline({ council }: { council: Council }) {
  const series = ratingTimelineSeries(council);
  const { title, summary } = ratingTimelineWords(series);
  const shown = standingIds.filter((standing) =>
    series.bars.some(({ grade }) => grade === standing),
  );
  return (
    <PackFigure
      id="timeline"
      level={2}
      title={title}
      summary={summary}
      chart={<RatingTimeline series={series} label={`${council.name}. ${summary}`} />}
      chartKey={<GradeKey standings={shown} />}
      table={<RatingTimelineTable series={series} />}
      source="Ofsted reports; visits and notices also from councils’ papers and news"
      dataAsAt={council.dataAsAt}
    />
  );
}
