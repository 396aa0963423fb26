import { laterPart } from '#shared/ui/laterPart.tsx';

/** The parts of a council's page that need no script once they are written. */
export const councilRecord = laterPart(
  async () => (await import('./CouncilRecord.tsx')).CouncilRecord,
);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await councilRecord.load();
