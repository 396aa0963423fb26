import type { ThemeFile } from '#contract/themeFile.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { themeHeadline } from './themeHeadline.ts';
import { themeYearsChart } from './themeYearsChart.tsx';
import { themeYearsWords } from './themeYearsWords.ts';

/** The years of a theme as they leave the site. */
export function themeYearsTakeAway(file: ThemeFile): TakeAway {
  const { theme, years, dataAsAt, version } = file;
  const label = theme.label.replaceAll("'", '’');
  const { headline: story } = themeHeadline(file);
  const { summary, notes } = themeYearsWords(file);
  const asked = years.reduce((sum, year) => sum + year.asked, 0);
  const reports = years.reduce((sum, year) => sum + year.reports, 0);
  const headline = `${label}: asked for in ${asked} of ${reports} reports`;
  const subtitle = `Ofsted’s ILACS reports on children’s services that ask to improve it, by year of publication to ${formatDay(dataAsAt)}`;
  return {
    name: `theme-${theme.id}-by-year`,
    kind: 'Theme by year',
    about: `${label}: reports that asked for it`,
    headline,
    subtitle,
    notes: [...notes, 'Themes are our own coding of areas for improvement.'],
    source: 'Ofsted inspection reports',
    dataAsAt,
    version,
    path: `/themes/${theme.id}#years`,
    alt: {
      short: `Column chart by year. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        ...years.map((year) => `${year.year}: ${year.asked} of ${year.reports}.`),
      ].join(' '),
    },
    chart: themeYearsChart(years),
    tables: [
      {
        name: 'years',
        title: 'Reports by year of publication',
        columns: [
          { name: 'theme', title: 'Theme', meaning: 'Theme of improvement, our own coding' },
          { name: 'year', title: 'Year', meaning: 'Year the reports were published' },
          {
            name: 'asked',
            title: 'Asked for it',
            meaning: 'ILACS reports that asked to improve the theme',
          },
          {
            name: 'reports',
            title: 'All transcribed',
            meaning:
              'ILACS reports transcribed in full or in part, and those that name nothing to improve',
          },
        ],
        rows: years.map(({ year, asked: count, reports: all }) => [label, year, count, all]),
      },
    ],
    sentences: [`${story}.`, summary],
    embedPath: null,
  };
}
