import { ratingTimelineLayout } from './ratingTimelineLayout.ts';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';
import styles from './RatingTimeline.module.css';
import { RatingTimelineDrawing } from './RatingTimelineDrawing.tsx';

/**
 * A council's judgements over time, drawn at two widths of which the style sheet shows the one
 * that fits, so that the page written at build time needs no script to be legible.
 */
export function RatingTimeline({ series, label }: { series: RatingTimelineSeries; label: string }) {
  return (
    <div className={styles['frame']}>
      {(['wide', 'narrow'] as const).map((size) => (
        <div key={size} className={styles[size]}>
          <RatingTimelineDrawing
            series={series}
            placed={ratingTimelineLayout(series, size)}
            label={label}
          />
        </div>
      ))}
    </div>
  );
}
