import { askedPercent } from '#domain/countThemes.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf } from '#shared/format/countOf.ts';
import { percentCell } from './percentCell.ts';
import { rankingChart } from './rankingChart.tsx';
import { themePapers } from './themePapers.ts';
import { countedInWords, themesHeadline } from './themesHeadline.ts';
import type { ThemesView } from './themesView.ts';
import { uncountedInWords } from './uncountedInWords.ts';
import { uncountedTable } from './uncountedTable.ts';

function table({ ranking, basis }: ThemesView): TakeAwayTable {
  return {
    name: 'themes',
    title: 'Themes, by how many reports ask for them',
    columns: [
      { name: 'theme_id', title: 'Theme id', meaning: 'The theme’s id in the data' },
      { name: 'theme', title: 'Theme', meaning: 'What is asked for, in the tracker’s words' },
      { name: 'group', title: 'Group', meaning: 'Group the theme belongs to' },
      {
        name: 'reports',
        title: 'Reports',
        meaning: 'Reports that ask for it, each counted once however often it does',
      },
      {
        name: 'reports_percent',
        title: 'Share of reports, %',
        meaning: `Share of the ${basis.reports} transcribed reports counted; empty: there are none`,
      },
      { name: 'councils', title: 'Councils', meaning: 'Councils these reports are of' },
      {
        name: 'councils_percent',
        title: 'Share of councils, %',
        meaning: `Share of the ${basis.councils} councils with a transcribed report; empty: there are none`,
      },
      {
        name: 'areas_for_improvement',
        title: 'Areas for improvement',
        meaning: 'Areas for improvement in these reports that carry the theme',
      },
    ],
    rows: ranking.map((one) => [
      one.theme.id,
      one.theme.label,
      one.theme.group,
      one.reports.length,
      percentCell(askedPercent(one, basis, 'reports')),
      one.councils,
      percentCell(askedPercent(one, basis, 'councils')),
      one.areas,
    ]),
  };
}

/** The ranked themes as they leave the site. */
export function rankingTakeAway(view: ThemesView): TakeAway {
  const { basis, state, most, selected } = view;
  const { headline, lead } = themesHeadline(view);
  const subtitle = `Share of ${state.by} that inspectors ask to improve on each theme: ${countedInWords(view)}`;
  const uncounted = uncountedInWords(selected);
  return {
    kind: 'Themes ranked',
    about: 'What Ofsted’s reports ask children’s services to improve',
    headline,
    subtitle,
    notes: [
      'A report counts once for a theme, however often it asks; it may ask for several themes.',
      ...uncounted,
    ],
    alt: {
      short: `Bars of themes. ${headline}.`,
      long: [
        `${headline}. ${subtitle}.`,
        ...most.map(
          (one) =>
            `${one.theme.label}: ${countOf(one.reports.length, 'report')} (${percentCell(askedPercent(one, basis, 'reports')) ?? 0}%) of ${countOf(one.councils, 'council')}, ${countOf(one.areas, 'area')} for improvement.`,
        ),
      ].join(' '),
    },
    chart: most.length === 0 ? null : rankingChart(view),
    tables: [table(view), uncountedTable(selected)],
    sentences: [`${headline}.`, lead, ...uncounted.slice(0, 1)].filter((one) => one !== ''),
    ...themePapers(view, 'ranking'),
  };
}
