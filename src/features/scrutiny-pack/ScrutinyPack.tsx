import type { Council } from '#contract/council.ts';

/** One council on paper, for a scrutiny meeting. */
export function ScrutinyPack({ council }: { council: Council }) {
  return <h1>{council.name}</h1>;
}
