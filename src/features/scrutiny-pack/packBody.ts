import { laterPart } from '#shared/ui/laterPart.tsx';

/** All of the pack but its head: it needs no script once it is written. */
export const packBody = laterPart(async () => (await import('./PackBody.tsx')).PackBody);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await packBody.load();
