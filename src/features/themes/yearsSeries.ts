import type { Theme } from '#contract/themes.ts';
import { askedBy, askedPercent, type ThemeCount } from '#domain/countThemes.ts';
import { fewReports } from './fewReports.ts';
import type { ThemesView } from './themesView.ts';

export interface YearColumn {
  year: number;
  /** Transcribed reports published in it, or the councils they are of. */
  basis: number;
  /** Too few for the share to say much. */
  few: boolean;
}

export interface YearRow {
  theme: Theme;
  /** One for each year. `percent`: null where the year has no report. */
  points: readonly { asked: number; percent: number | null; count: ThemeCount | null }[];
}

export interface YearsSeries {
  years: readonly YearColumn[];
  /** Every theme, in the chosen order. */
  rows: readonly YearRow[];
  /** Those that are drawn, most asked first. */
  drawn: readonly YearRow[];
}

/** The share of each year's reports that ask for each theme. */
export function yearsSeries({
  years,
  ranking,
  drawn,
  state: { by },
}: Pick<ThemesView, 'years' | 'ranking' | 'drawn' | 'state'>): YearsSeries {
  const byYear = years.map(({ counts }) => new Map(counts.map((count) => [count.themeId, count])));
  const rows = ranking.map(({ theme }) => ({
    theme,
    points: years.map(({ basis }, at) => {
      const count = byYear[at]?.get(theme.id) ?? null;
      return count === null
        ? { asked: 0, percent: null, count }
        : { asked: askedBy(count, by), percent: askedPercent(count, basis, by), count };
    }),
  }));
  const rowOf = new Map(rows.map((row) => [row.theme.id, row]));
  return {
    years: years.map(({ year, basis }) => ({
      year,
      basis: basis[by],
      few: basis[by] < fewReports,
    })),
    rows,
    drawn: drawn.flatMap(({ id }) => rowOf.get(id) ?? []),
  };
}
