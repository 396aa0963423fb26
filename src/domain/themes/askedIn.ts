import type { AskedIn } from '#contract/askOutcomeIds.ts';
import type { Improvement } from '#contract/council.ts';
import { leftoverTheme } from './leftoverTheme.ts';

/**
 * Whether a later report asks for a theme again. Themes are our own coding: the same theme, not the
 * same sentence. A report that is transcribed in part tells what it holds, not what it lacks.
 */
export function askedIn(
  { coverage, areas }: Pick<Improvement, 'coverage' | 'areas'>,
  themeId: string,
): AskedIn {
  if (areas.some(({ themes }) => themes.includes(themeId))) {
    return themeId === leftoverTheme ? 'unknown' : 'came-back';
  }
  return coverage === 'full' || coverage === 'none-named' ? 'not-asked' : 'unknown';
}
