import { AtTwoWidths } from './AtTwoWidths.tsx';
import { RatingTimelineDrawing } from './RatingTimelineDrawing.tsx';
import { ratingTimelineLayout } from './ratingTimelineLayout.ts';
import { ratingTimelineMeasures } from './ratingTimelineMeasures.ts';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';

/** A council's judgements over time. */
export function RatingTimeline({ series, label }: { series: RatingTimelineSeries; label: string }) {
  return (
    <AtTwoWidths
      draw={(size) => (
        <RatingTimelineDrawing
          series={series}
          placed={ratingTimelineLayout(series, ratingTimelineMeasures[size])}
          label={label}
        />
      )}
    />
  );
}
