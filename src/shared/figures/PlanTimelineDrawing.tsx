import styles from './PlanTimeline.module.css';
import type { PlacedPlanTimeline } from './planTimelineLayout.ts';
import { PlanTimelineMarks } from './PlanTimelineMarks.tsx';

interface DrawingProps {
  placed: PlacedPlanTimeline;
  on: string;
  label: string;
}

/** One drawing of the plan timeline on a page. Everything in it is in the figure's table too. */
export function PlanTimelineDrawing({ placed, on, label }: DrawingProps) {
  const { measures, height } = placed;
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${measures.width} ${height}`}
      role="img"
      aria-label={label}
      fontSize={measures.text}
    >
      <PlanTimelineMarks placed={placed} on={on} />
    </svg>
  );
}
