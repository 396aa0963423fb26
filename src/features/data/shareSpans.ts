export interface ShareSpan {
  /** From the left, and how wide. */
  x: number;
  width: number;
}

/**
 * Where each count's part of a bar lies, side by side with a gap; null: there is none of it. Known
 * limit: a part is never drawn narrower than `least`, so a sliver looks larger than its share.
 */
export function shareSpans(
  counts: readonly number[],
  { width, gap, least }: { width: number; gap: number; least: number },
): (ShareSpan | null)[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const parts = counts.filter((count) => count > 0).length;
  const room = width - gap * Math.max(0, parts - 1);
  const isSmall = (count: number) => count > 0 && (count / total) * room < least;
  const small = counts.filter(isSmall);
  const rest = total - small.reduce((sum, count) => sum + count, 0);
  let x = 0;
  return counts.map((count) => {
    if (count === 0) return null;
    const own = isSmall(count) ? least : (count / rest) * (room - least * small.length);
    const span = { x, width: own };
    x += own + gap;
    return span;
  });
}
