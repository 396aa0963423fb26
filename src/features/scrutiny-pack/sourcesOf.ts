import type { Source } from '#contract/actionPlans.ts';

/** Sources, each once. */
export function sourcesOf(sources: readonly Source[]): Source[] {
  return [
    ...new Map(
      sources.map((source) => [`${source.title} ${source.address ?? ''}`, source]),
    ).values(),
  ];
}
