import type { Theme } from '#contract/themes.ts';
import { askedBy, type CountBy, type ThemeCounts } from './countThemes.ts';
import type { ThemeCount } from './countThemes.ts';
import { leftoverTheme } from './themes/leftoverTheme.ts';

export const themeOrderIds = ['share', 'areas', 'name', 'group'] as const;
export type ThemeOrder = (typeof themeOrderIds)[number];

export interface RankedTheme extends ThemeCount {
  theme: Theme;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Themes in an order: `share` by how many reports (or councils) ask for them, `areas` by areas for
 * improvement, `name` by label, `group` by group and then by share. Equal ones are in the order of
 * the other number, then of their labels, compared by character. `themes` without a count are left
 * out. What fits no theme is none itself and stands last in every order.
 */
export function themeRanking(
  themes: readonly Theme[],
  { counts }: ThemeCounts,
  by: CountBy,
  order: ThemeOrder = 'share',
): RankedTheme[] {
  const byId = new Map(counts.map((count) => [count.themeId, count]));
  const isOther = ({ theme }: RankedTheme) => (theme.id === leftoverTheme ? 1 : 0);
  const share = (a: RankedTheme, b: RankedTheme) => askedBy(b, by) - askedBy(a, by);
  const areas = (a: RankedTheme, b: RankedTheme) => b.areas - a.areas;
  const name = (a: RankedTheme, b: RankedTheme) => compareTexts(a.theme.label, b.theme.label);
  const group = (a: RankedTheme, b: RankedTheme) => compareTexts(a.theme.group, b.theme.group);
  const rules = {
    share: [share, areas, name],
    areas: [areas, share, name],
    name: [name],
    group: [group, share, areas, name],
  }[order];
  return themes
    .flatMap((theme) => {
      const count = byId.get(theme.id);
      return count === undefined ? [] : [{ ...count, theme }];
    })
    .sort((a, b) => {
      for (const rule of [(x: RankedTheme, y: RankedTheme) => isOther(x) - isOther(y), ...rules]) {
        const step = rule(a, b);
        if (step !== 0) return step;
      }
      return 0;
    });
}
