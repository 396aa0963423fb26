import type { Theme } from '#contract/themes.ts';
import { countThemes, type ThemeBasis } from '#domain/countThemes.ts';
import { selectThemedReports, type SelectedReports } from '#domain/selectThemedReports.ts';
import { themeRanking, type RankedTheme } from '#domain/themeRanking.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { themesByGrade, type ThemesOfGrade } from '#domain/themesByGrade.ts';
import { themesOverTime, type ThemesOfYear } from '#domain/themesOverTime.ts';
import type { ThemesData } from './themesData.ts';
import { themesAddress } from './themesAddress.ts';
import type { ThemesState } from './themesState.ts';

/** Themes that the drawings over time and by grade have room for; their tables have all. */
export const drawnThemes = 12;

export interface ThemesView {
  data: ThemesData;
  state: ThemesState;
  /** What is chosen, as in the address, with its question mark; no list of councils open. */
  query: string;
  selected: SelectedReports;
  basis: ThemeBasis;
  /** In the chosen order. */
  ranking: readonly RankedTheme[];
  /** The same, most asked first: those that are never asked are left out. */
  most: readonly RankedTheme[];
  /** The first of them, which the drawings show. */
  drawn: readonly Theme[];
  years: readonly ThemesOfYear[];
  /** Of reports of every grade, whichever is chosen. */
  grades: readonly ThemesOfGrade[];
  selectedOfAnyGrade: SelectedReports;
}

/** Everything the page shows for what is chosen. */
export function themesView(data: ThemesData, state: ThemesState): ThemesView {
  const { by, order, area, group, judgement } = state;
  const themes = data.themes.filter((theme) => group === null || theme.group === group);
  const ids = themes.map(({ id }) => id);
  const selected = selectThemedReports(data.reports, state);
  const selectedOfAnyGrade =
    state.grade === null ? selected : selectThemedReports(data.reports, { ...state, grade: null });
  const counts = countThemes(selected.transcribed, ids, area);
  const most = themeRanking(themes, counts, by).filter(({ reports }) => reports.length > 0);
  const query = themesAddress(data)
    .write({ ...state, open: null })
    .toString();
  return {
    data,
    state,
    query: query === '' ? '' : `?${query}`,
    selected,
    basis: counts.basis,
    ranking: themeRanking(themes, counts, by, order),
    most,
    drawn: most
      .map(({ theme }) => theme)
      .filter(({ id }) => id !== leftoverTheme)
      .slice(0, drawnThemes),
    years: themesOverTime(selected.transcribed, ids, area),
    grades: themesByGrade(selectedOfAnyGrade.transcribed, judgement, ids, area),
    selectedOfAnyGrade,
  };
}
