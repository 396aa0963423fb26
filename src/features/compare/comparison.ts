import { laterPart } from '#shared/ui/laterPart.tsx';

/** What is shown of the councils chosen: the page written at build time has none. */
export const comparison = laterPart(async () => (await import('./Comparison.tsx')).Comparison);
