import { laterPart } from '#shared/ui/laterPart.tsx';

/** The latest judgements, which need no script once they are written. */
export const latestJudgementsPart = laterPart(
  async () => (await import('./LatestJudgements.tsx')).LatestJudgements,
);

// Where pages are written it is there from the start.
if (import.meta.env.SSR) await latestJudgementsPart.load();
