import type { ChangeList, DataRelease } from '#contract/changes.ts';
import type { Papers } from '#contract/papers.ts';

/** Every release, newest first. */
export function shapeChanges(papers: Papers, releases: readonly DataRelease[]): ChangeList {
  const order = ({ id }: DataRelease) => id.split('-').map(Number);
  const newestFirst = [...releases].sort((a, b) => {
    const [one, other] = [order(a), order(b)];
    const at = [0, 1, 2, 3].find((part) => (one[part] ?? 1) !== (other[part] ?? 1)) ?? 0;
    return (other[at] ?? 1) - (one[at] ?? 1);
  });
  return { ...papers, releases: newestFirst };
}
