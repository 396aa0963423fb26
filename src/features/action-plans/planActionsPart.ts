import { laterPart } from '#shared/ui/laterPart.tsx';

/** A plan's actions one by one, whose code is fetched as the reader comes near them. */
export const planActionsPart = laterPart(
  async () => (await import('./PlanActions.tsx')).PlanActions,
);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await planActionsPart.load();
