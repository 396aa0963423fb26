import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { lanesOfArea } from '#domain/themes/lanesOfArea.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { askOutcomeWords } from './askOutcomeWords.ts';
import { outcomeInWords } from './outcomeInWords.ts';
import type { AskRow, ThemeData } from './themeData.ts';
import { themeHeadline } from './themeHeadline.ts';
import { untoldWords } from './untoldWords.ts';

function table(label: string, rows: readonly AskRow[], isLeftover: boolean): TakeAwayTable {
  return {
    name: 'asked',
    title: `Areas for improvement: ${label}`,
    columns: [
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'region', title: 'Region', meaning: 'Region of England' },
      { name: 'theme', title: 'Theme', meaning: 'Theme of improvement, our own coding' },
      { name: 'published_on', title: 'Published', meaning: 'Day the report was published' },
      {
        name: 'framework',
        title: 'Framework',
        meaning: 'Rules the inspection was made under',
      },
      {
        name: 'summary',
        title: 'What it asks',
        meaning: 'The area for improvement, in our words, not Ofsted’s',
      },
      {
        name: 'judgement',
        title: 'Judgement',
        meaning: 'The judgement the area for improvement is under',
      },
      {
        name: 'grade',
        title: 'Grade then',
        meaning: 'Grade of that judgement in the same report; of the whole service: all four',
      },
      {
        name: 'next_report',
        title: 'Next report',
        meaning: isLeftover
          ? 'Always empty: what is left over is not one theme that could come back'
          : 'What the council’s next graded report did with the theme',
      },
      {
        name: 'next_published_on',
        title: 'Next published',
        meaning: 'Day the next report was published; empty: there is none yet',
      },
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of Ofsted’s report; empty: not in the data',
      },
    ],
    rows: rows.flatMap(({ ask, council, report, next }) =>
      ask.areas.map(({ area, summary }) => [
        council.gssCode,
        council.name,
        council.region,
        label,
        report.publishedOn,
        frameworkWords[report.framework].label,
        summary,
        improvementAreaWords[area],
        area === 'whole-service'
          ? lanesOfArea(area)
              .map((lane) => `${laneWords[lane].short}: ${gradeLabel(report.grades[lane])}`)
              .join('; ')
          : lanesOfArea(area)
              .map((lane) => gradeLabel(report.grades[lane]))
              .join('; '),
        isLeftover ? null : askOutcomeWords[ask.outcome].label,
        next?.publishedOn ?? null,
        report.address,
      ]),
    ),
  };
}

/** The reports that are shown, as they leave the site. `query`: what is chosen, as in the address. */
export function themeAsksTakeAway(
  { file, label, rows: all }: ThemeData,
  rows: readonly AskRow[],
  query: string,
): TakeAway {
  const { theme, dataAsAt, version } = file;
  const isLeftover = theme.id === leftoverTheme;
  const councils = countOf(new Set(rows.map(({ council }) => council.id)).size, 'council');
  const reports = countOf(rows.length, 'report');
  const isAll = rows.length === all.length;
  const { headline: story } = themeHeadline(file);
  const headline = isAll ? story : `${label}: ${reports} on ${councils}`;
  const subtitle = `What ${reports} asked ${councils} to improve, in our words, and what the next report did; reports to ${formatDay(dataAsAt)}${isAll ? '' : `, chosen from ${all.length}`}`;
  const [newest] = rows;
  return {
    name: `theme-${theme.id}-asked`,
    kind: 'Theme of improvement',
    headline,
    subtitle,
    notes: [
      'Themes are our own coding: a theme that came back is the same theme, not the same sentence.',
      ...untoldWords(file),
    ],
    source: 'Ofsted inspection reports',
    dataAsAt,
    version,
    path: `/themes/${theme.id}${query === '' ? '' : `?${query}`}#asked`,
    alt: {
      short: `Table. ${label}: ${reports} on ${councils}.`,
      long: [
        `${headline}. ${subtitle}.`,
        ...rows.map(
          (row) =>
            `${row.council.name}, ${formatDay(row.report.publishedOn)}: ${row.ask.areas.map(({ summary }) => summary.replace(/[.\s]+$/, '')).join('; ')}.${isLeftover ? '' : ` ${outcomeInWords(row)}.`}`,
        ),
      ].join(' '),
    },
    chart: null,
    tables: [table(label, rows, isLeftover)],
    sentences: [
      `${headline}.`,
      ...(newest === undefined
        ? []
        : [
            `The newest of these reports, on ${newest.council.name}, was published on ${formatDay(newest.report.publishedOn)}.`,
          ]),
    ],
    embedPath: null,
  };
}
