import { AtTwoWidths } from './AtTwoWidths.tsx';
import { PlanTimelineDrawing } from './PlanTimelineDrawing.tsx';
import { planTimelineLayout } from './planTimelineLayout.ts';
import { planTimelineMeasures } from './planTimelineMeasures.ts';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

/** A plan's actions on their due dates. */
export function PlanTimeline({ series, label }: { series: PlanTimelineSeries; label: string }) {
  return (
    <AtTwoWidths
      draw={(size) => (
        <PlanTimelineDrawing
          placed={planTimelineLayout(series, planTimelineMeasures[size])}
          on={series.on}
          label={label}
        />
      )}
    />
  );
}
