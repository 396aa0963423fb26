import { laterPart } from '#shared/ui/laterPart.tsx';

/** The parts of a plan's page that need no script once they are written. */
export const planRest = laterPart(async () => (await import('./PlanRest.tsx')).PlanRest);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await planRest.load();
