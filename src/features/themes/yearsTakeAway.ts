import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { percentCell } from './percentCell.ts';
import { percentInWords } from './percentInWords.ts';
import { themePapers } from './themePapers.ts';
import { countedInWords } from './themesHeadline.ts';
import type { ThemesView } from './themesView.ts';
import { uncountedInWords } from './uncountedInWords.ts';
import { uncountedTable } from './uncountedTable.ts';
import { yearsChart } from './yearsChart.tsx';
import { yearsSeries, type YearsSeries } from './yearsSeries.ts';
import { yearsWords } from './yearsWords.ts';

function table({ years, rows }: YearsSeries, by: 'reports' | 'councils'): TakeAwayTable {
  return {
    name: 'years',
    title: 'Themes by year of publication',
    columns: [
      { name: 'theme_id', title: 'Theme id', meaning: 'The theme’s id in the data' },
      { name: 'theme', title: 'Theme', meaning: 'What is asked for, in the tracker’s words' },
      { name: 'year', title: 'Year', meaning: 'Year the reports were published' },
      { name: `${by}_asking`, title: 'Asking', meaning: `Number of ${by} with the theme` },
      {
        name: by,
        title: 'All counted',
        meaning: `All ${by} of the year with a transcribed report`,
      },
      {
        name: 'percent',
        title: 'Share, %',
        meaning: 'Share in percent; empty: the year has no transcribed report',
      },
    ],
    rows: rows.flatMap(({ theme, points }) =>
      years.map(({ year, basis }, at) => [
        theme.id,
        theme.label,
        year,
        points[at]?.asked ?? 0,
        basis,
        percentCell(points[at]?.percent ?? null),
      ]),
    ),
  };
}

/** The themes over time as they leave the site. */
export function yearsTakeAway(view: ThemesView): TakeAway {
  const { by } = view.state;
  const series = yearsSeries(view);
  const { title, finding, basis, notes } = yearsWords(series, view);
  const headline = finding ?? title;
  const subtitle = `Share of each year’s ${by} that inspectors ask to improve on each theme: ${countedInWords(view)}`;
  const uncounted = uncountedInWords(view.selected);
  const words = series.drawn.map(
    ({ theme, points }) =>
      `${theme.label}: ${listInWords(series.years.map(({ year }, at) => `${year} ${percentInWords(points[at]?.percent ?? null)}`))}.`,
  );
  return {
    kind: 'Themes over time',
    about: 'What Ofsted’s reports ask children’s services to improve, by year',
    headline,
    subtitle,
    notes: [basis, ...notes, ...uncounted],
    alt: {
      short: `Small charts, one for each theme, a column for each year. ${title}.`,
      long: [`${headline}. ${subtitle}.`, basis, ...words].join(' '),
    },
    chart: series.drawn.length === 0 ? null : yearsChart(series, by),
    tables: [table(series, by), uncountedTable(view.selected)],
    sentences: [`${headline}.`, ...words.slice(0, 2)],
    ...themePapers(view, 'over-time'),
  };
}
