import { laneIds } from '#contract/gradeIds.ts';
import type { NationalData } from '#domain/nationalData.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { lastInspectedChart } from './lastInspectedChart.tsx';
import { lastInspectedSeries, type LastInspectedSeries } from './lastInspectedSeries.ts';
import { longWait } from './longWait.ts';
import { barsInWords } from './barsInWords.ts';
import { barInWords } from './barInWords.ts';
import { lastInspectedWords } from './lastInspectedWords.ts';
import { waitInWords } from './waitInWords.ts';

function spread({ bars }: LastInspectedSeries): TakeAwayTable {
  return {
    name: 'spread',
    title: 'Councils by time since their last graded inspection',
    columns: [
      { name: 'time_since', title: 'Since then', meaning: 'Half-year the wait falls in' },
      { name: 'from_months', title: 'From months', meaning: 'Least whole months of the half-year' },
      {
        name: 'to_months',
        title: 'To months',
        meaning: 'Whole months the half-year ends before; empty: all that are longer',
      },
      { name: 'councils', title: 'Councils', meaning: 'Number of councils' },
    ],
    rows: bars.map((bar) => [barInWords(bar), bar.from, bar.to, bar.waits.length]),
  };
}

function councils({ waits, never }: LastInspectedSeries): TakeAwayTable {
  return {
    name: 'councils',
    title: 'Every council and its last graded inspection',
    columns: [
      {
        name: 'gss_code',
        title: 'ONS code',
        meaning: 'Code of the council by the Office for National Statistics',
      },
      { name: 'council', title: 'Council', meaning: 'Name of the council' },
      { name: 'region', title: 'Region', meaning: 'Region of England' },
      {
        name: 'inspection_started_on',
        title: 'Inspection began',
        meaning: 'First day of the last graded inspection; empty: not known, or not inspected yet',
      },
      {
        name: 'published_on',
        title: 'Published',
        meaning: 'Day its report was published; empty: not inspected yet',
      },
      {
        name: 'days',
        title: 'Days since',
        meaning:
          'Days from its first day (not known: from the day of publication) to the day the data reach to; empty: not inspected yet',
      },
      { name: 'months', title: 'Months since', meaning: 'Whole months of them' },
      {
        name: 'three_years_or_more',
        title: 'Three years or more',
        meaning: 'yes or no; empty: not inspected yet',
      },
      {
        name: 'framework',
        title: 'Framework',
        meaning: 'Rules the inspection was made under; empty: not inspected yet',
      },
      ...laneIds.map((lane) => ({
        name: lane.replaceAll('-', '_'),
        title: laneWords[lane].label,
        meaning: `Grade for ${laneWords[lane].inSentence}, or which kind of none; empty: not inspected yet`,
      })),
      {
        name: 'source',
        title: 'Source',
        meaning: 'Address of the report by Ofsted; empty: not in the data, or not inspected yet',
      },
    ],
    rows: [
      ...waits.map(({ council, report, startKnown, since, days, months }) => [
        council.gssCode,
        council.name,
        council.region,
        startKnown ? since : null,
        report.publishedOn,
        days,
        months,
        months >= longWait ? 'yes' : 'no',
        frameworkWords[report.framework].label,
        ...laneIds.map((lane) => gradeLabel(report.grades[lane])),
        council.reports.find(({ inspectionId }) => inspectionId === report.inspectionId)?.address ??
          null,
      ]),
      ...never.map(({ gssCode, name, region }) => [
        ...[gssCode, name, region],
        ...Array<null>(6 + laneIds.length + 1).fill(null),
      ]),
    ],
  };
}

/** How long councils have gone since their last graded inspection, as it leaves the site. */
export function lastInspectedTakeAway(data: NationalData): TakeAway {
  const series = lastInspectedSeries(data);
  const { bars, long, waits } = series;
  const { headline, summary, remarks } = lastInspectedWords(series);
  const subtitle = `Time from the first day of each council’s last graded inspection to ${formatDay(data.dataAsAt)}, children’s services of ${countOf(waits.length, 'council')} in England`;
  const names = long.map(({ council, months }) => `${council.name} (${waitInWords(months)})`);
  const named = names.length === 0 ? [] : [`Three years or more: ${listInWords(names)}.`];
  return {
    name: 'england-last-inspected',
    kind: 'Time since inspection',
    about: 'Time since the last graded inspection, England’s councils',
    headline,
    subtitle,
    notes: [barsInWords, ...remarks],
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: '/england#last-inspected',
    alt: {
      short: `Bars: councils by half-years since their last graded inspection. ${headline}.`,
      long: [
        `${headline}.`,
        `${subtitle}.`,
        summary,
        `By time since then: ${bars.map((bar) => `${barInWords(bar)}, ${bar.waits.length.toLocaleString('en-GB')}`).join('; ')}.`,
        ...named,
      ].join(' '),
    },
    chart: waits.length === 0 ? null : lastInspectedChart(series),
    tables: [spread(series), councils(series)],
    sentences: [`${headline}.`, summary, ...named],
    embedPath: null,
  };
}
