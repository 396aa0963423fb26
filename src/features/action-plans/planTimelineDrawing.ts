import { laterPart } from '#shared/ui/laterPart.tsx';

/** The drawing of a plan's timeline, which needs no script once it is written. */
export const planTimelineDrawing = laterPart(
  async () => (await import('#shared/figures/PlanTimeline.tsx')).PlanTimeline,
);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await planTimelineDrawing.load();
