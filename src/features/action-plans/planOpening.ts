import { laterPart } from '#shared/ui/laterPart.tsx';

/** How a plan's page opens, which needs no script once it is written. */
export const planOpening = laterPart(async () => (await import('./PlanOpening.tsx')).PlanOpening);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await planOpening.load();
