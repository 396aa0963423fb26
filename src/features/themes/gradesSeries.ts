import type { Theme } from '#contract/themes.ts';
import { askedBy, askedPercent, type ThemeCount } from '#domain/countThemes.ts';
import type { Standing } from '#domain/grades.ts';
import { fewReports } from './fewReports.ts';
import type { ThemesView } from './themesView.ts';

export interface GradeColumn {
  standing: Standing;
  /** Transcribed reports with this grade, or the councils they are of. */
  basis: number;
  few: boolean;
  /** Areas for improvement a report, to one decimal. */
  areasEach: number;
}

export interface GradeRow {
  theme: Theme;
  /** One for each column. */
  cells: readonly { asked: number; percent: number | null; count: ThemeCount | null }[];
}

export interface GradesSeries {
  columns: readonly GradeColumn[];
  /** Every theme, in the chosen order. */
  rows: readonly GradeRow[];
  /** Those that are drawn, most asked first. */
  drawn: readonly GradeRow[];
}

/** The share of reports with each grade that ask for each theme. */
export function gradesSeries({
  grades,
  ranking,
  drawn,
  state: { by },
}: Pick<ThemesView, 'grades' | 'ranking' | 'drawn' | 'state'>): GradesSeries {
  const byGrade = grades.map(
    ({ counts }) => new Map(counts.map((count) => [count.themeId, count])),
  );
  const rows = ranking.map(({ theme }) => ({
    theme,
    cells: grades.map(({ basis }, at) => {
      const count = byGrade[at]?.get(theme.id) ?? null;
      return count === null
        ? { asked: 0, percent: null, count }
        : { asked: askedBy(count, by), percent: askedPercent(count, basis, by), count };
    }),
  }));
  const rowOf = new Map(rows.map((row) => [row.theme.id, row]));
  return {
    columns: grades.map(({ standing, basis, allAreas }) => ({
      standing,
      basis: basis[by],
      few: basis[by] < fewReports,
      areasEach: Math.round((allAreas / basis.reports) * 10) / 10,
    })),
    rows,
    drawn: drawn.flatMap(({ id }) => rowOf.get(id) ?? []),
  };
}
