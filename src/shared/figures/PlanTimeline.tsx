import styles from './PlanTimeline.module.css';
import { PlanTimelineDrawing } from './PlanTimelineDrawing.tsx';
import { planTimelineLayout } from './planTimelineLayout.ts';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

/**
 * A plan's actions on their due dates, drawn at two widths of which the style sheet shows the one
 * that fits, so that the page written at build time needs no script to be legible.
 */
export function PlanTimeline({ series, label }: { series: PlanTimelineSeries; label: string }) {
  return (
    <div className={styles['frame']}>
      {(['wide', 'narrow'] as const).map((size) => (
        <div key={size} className={styles[size]}>
          <PlanTimelineDrawing
            placed={planTimelineLayout(series, size)}
            on={series.on}
            label={label}
          />
        </div>
      ))}
    </div>
  );
}
