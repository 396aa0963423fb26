import type { Council } from '#contract/council.ts';
import type { ThemeAsk } from '#contract/themeFile.ts';
import { askedIn } from './askedIn.ts';

/**
 * Every time an ILACS report of one council asked to improve a theme, oldest first, and what the next
 * one did. Every graded inspection since 2018 is under ILACS, so the next ILACS report is the next
 * graded one. A successor council starts anew: its former council's reports are not before its own.
 */
export function themeAsks(
  { id, improvement }: Pick<Council, 'id' | 'improvement'>,
  themeId: string,
): ThemeAsk[] {
  return improvement.flatMap(({ inspectionId, coverage, areas }, at): ThemeAsk[] => {
    const asked = areas.filter(({ themes }) => themes.includes(themeId));
    if (asked.length === 0) return [];
    const next = improvement[at + 1];
    return [
      {
        councilId: id,
        inspectionId,
        coverage,
        areas: asked.map(({ position, area, summary }) => ({ position, area, summary })),
        outcome: next === undefined ? 'no-later' : askedIn(next, themeId),
        next: next?.inspectionId ?? null,
      },
    ];
  });
}
