import { standingIds } from '#domain/grades.ts';
import type { Chart, ChartRoom } from '#shared/export/TakeAway.ts';
import { gradeKeyItems } from './gradeKeyItems.tsx';
import { ratingTimelineLayout } from './ratingTimelineLayout.ts';
import { RatingTimelineMarks } from './RatingTimelineMarks.tsx';
import { ratingTimelineMeasures, type RatingTimelineMeasures } from './ratingTimelineMeasures.ts';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';

/** Room for the number of a year, in the drawing's units. */
const yearRoom = 44;
/** Lanes grow into free height up to this. */
const highestLane = 44;
const fullWordsFrom = 560;

function measuresFor({ width }: Pick<ChartRoom, 'width'>): RatingTimelineMeasures {
  const base = ratingTimelineMeasures[width >= fullWordsFrom ? 'wide' : 'narrow'];
  const axis = width - base.labels - base.latest;
  const years = 13;
  return { ...base, width, yearStep: Math.max(1, Math.ceil((yearRoom * years) / axis)) };
}

/** The rating timeline as a chart that can be drawn at any size. */
export function ratingTimelineChart(series: RatingTimelineSeries): Chart {
  const shown = standingIds.filter((standing) =>
    series.bars.some(({ grade }) => grade === standing),
  );
  return {
    shape: 'wide',
    key: gradeKeyItems(shown),
    place: ({ width, height }) => {
      const natural = measuresFor({ width });
      const least = ratingTimelineLayout(series, natural);
      const free = height === null ? 0 : Math.max(0, height - least.height);
      const lane = Math.min(highestLane, natural.lane + free / least.lanes.length);
      const measures = { ...natural, lane };
      const placed = ratingTimelineLayout(series, measures);
      return {
        width,
        height: placed.height,
        marks: (
          <g fontSize={measures.text}>
            <RatingTimelineMarks series={series} placed={placed} />
          </g>
        ),
      };
    },
  };
}
