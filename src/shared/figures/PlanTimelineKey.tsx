import { FigureKey } from './FigureKey.tsx';
import { planTimelineKeyItems } from './planTimelineKeyItems.tsx';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';

/** The key to the marks a plan timeline shows, on a page. */
export function PlanTimelineKey({ series }: { series: PlanTimelineSeries }) {
  return <FigureKey items={planTimelineKeyItems(series)} />;
}
