import type { ChangeList, DataRelease } from '#contract/changes.ts';
import type { Papers } from '#contract/papers.ts';
import { releaseOrder } from '#publisher/release/releaseOrder.ts';

/** Every release, newest first. */
export function shapeChanges(papers: Papers, releases: readonly DataRelease[]): ChangeList {
  return { ...papers, releases: releases.toSorted((a, b) => releaseOrder(b, a)) };
}
