import type { NationalData } from '#domain/nationalData.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { comparedInWords } from './comparedInWords.ts';
import { sharedThemesChart } from './sharedThemesChart.tsx';
import type { SharedThemesView } from './sharedThemesView.ts';
import { sharedThemesWords } from './sharedThemesWords.ts';

function themes({ shared, asked }: SharedThemesView): TakeAwayTable {
  return {
    name: 'shared-themes',
    title: 'Themes that two or more were asked to improve',
    columns: [
      { name: 'theme', title: 'Theme', meaning: 'Theme of improvement, in our own coding' },
      { name: 'group', title: 'Group', meaning: 'Part of the service the theme belongs to' },
      {
        name: 'councils',
        title: 'Councils asked',
        meaning: 'Number of these councils whose latest report asks to improve it',
      },
      {
        name: 'of_councils',
        title: 'Of',
        meaning: 'Number of these councils whose latest report is transcribed',
      },
      { name: 'names', title: 'Who', meaning: 'Names of the councils asked' },
    ],
    rows: shared.map(({ theme, councils }) => [
      theme.label,
      theme.group,
      councils.length,
      asked.length,
      councils.map(({ council }) => council.name).join('; '),
    ]),
  };
}

function matrix({ shared, asked }: SharedThemesView): TakeAwayTable {
  return {
    name: 'themes-by-council',
    title: 'Who was asked what',
    columns: [
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      {
        name: 'published_on',
        title: 'Report published',
        meaning: 'Day its latest graded report was published',
      },
      { name: 'theme', title: 'Theme', meaning: 'Theme that two or more were asked to improve' },
      {
        name: 'asked',
        title: 'Asked to improve it',
        meaning: 'yes; no; not known: only part of the report is transcribed',
      },
    ],
    rows: asked.flatMap(({ council, publishedOn, themes: of, isPartial }) =>
      shared.map(({ theme }) => [
        council.gssCode,
        council.name,
        publishedOn,
        theme.label,
        of.has(theme.id) ? 'yes' : isPartial ? 'not known' : 'no',
      ]),
    ),
  };
}

/** What the councils' latest reports ask of more than one of them, as it leaves the site. */
export function sharedThemesTakeAway(
  view: SharedThemesView,
  { data, path }: { data: NationalData; path: string },
): TakeAway {
  const { headline, summary, gaps } = sharedThemesWords(view);
  const who = comparedInWords([
    ...view.asked.map(({ council }) => council),
    ...view.gaps.flatMap(({ councils }) => councils),
  ]);
  const subtitle = `Themes that the latest Ofsted reports of two or more of ${who} ask to improve`;
  return {
    name: 'compare-shared-themes',
    kind: 'Shared areas for improvement',
    about: subtitle,
    headline,
    subtitle,
    notes: [
      'Each dot is a council whose latest report asks to improve the theme; where there is no room for dots, a bar tells how many.',
      ...(view.asked.some(({ isPartial }) => isPartial)
        ? ['A question mark: not known, as only part of the report is transcribed.']
        : []),
      'The themes are our own coding of what reports ask; the same theme is not the same sentence.',
      ...gaps,
    ],
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `${path}#shared-themes`,
    alt: {
      short: `Table of themes and councils. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        summary,
        ...view.shared.map(
          ({ theme, councils }) =>
            `${theme.label}, ${councils.length} of ${view.asked.length}: ${listInWords(councils.map(({ council }) => council.name))}.`,
        ),
        ...gaps,
      ].join(' '),
    },
    chart: view.shared.length === 0 ? null : sharedThemesChart(view),
    tables: [themes(view), matrix(view)],
    sentences: [`${headline}.`, summary, ...gaps.slice(0, 1)],
    embedPath: null,
  };
}
