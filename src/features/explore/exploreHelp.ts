import { laterPart } from '#shared/ui/laterPart.tsx';

/** What a reader may need explained: it never changes, so a written page does without its script. */
export const exploreHelp = laterPart(async () => (await import('./ExploreHelp.tsx')).ExploreHelp);

// The pages written at build time have it.
if (import.meta.env.SSR) await exploreHelp.load();
