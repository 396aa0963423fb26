import { AtTwoWidths } from './AtTwoWidths.tsx';
import { ratingTimelineMeasures } from './ratingTimelineMeasures.ts';
import styles from './RatingTimeline.module.css';
import { stackedTimelineLayout } from './stackedTimelineLayout.ts';
import { StackedTimelineMarks } from './StackedTimelineMarks.tsx';
import { stackedTimelineMeasures } from './stackedTimelineMeasures.ts';
import type { StackedTimelineSeries } from './stackedTimelineSeries.ts';

/** Councils' judgements on one time axis. Everything in it is in the figure's table too. */
export function StackedTimeline({
  series,
  label,
}: {
  series: StackedTimelineSeries;
  label: string;
}) {
  return (
    <AtTwoWidths
      draw={(size) => {
        const { width } = ratingTimelineMeasures[size];
        const placed = stackedTimelineLayout(series, stackedTimelineMeasures(series, width));
        return (
          <svg
            className={styles['drawing']}
            viewBox={`0 0 ${width} ${placed.height}`}
            role="img"
            aria-label={label}
            fontSize={placed.measures.text}
          >
            <StackedTimelineMarks placed={placed} />
          </svg>
        );
      }}
    />
  );
}
