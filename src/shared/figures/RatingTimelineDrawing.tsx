import styles from './RatingTimeline.module.css';
import type { PlacedTimeline } from './ratingTimelineLayout.ts';
import { RatingTimelineMarks } from './RatingTimelineMarks.tsx';
import type { RatingTimelineSeries } from './ratingTimelineSeries.ts';

interface DrawingProps {
  series: RatingTimelineSeries;
  placed: PlacedTimeline;
  label: string;
}

/** One drawing of the rating timeline on a page. Everything in it is in the figure's table too. */
export function RatingTimelineDrawing({ series, placed, label }: DrawingProps) {
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${placed.measures.width} ${placed.height}`}
      role="img"
      aria-label={label}
      fontSize={placed.measures.text}
    >
      <RatingTimelineMarks series={series} placed={placed} />
    </svg>
  );
}
