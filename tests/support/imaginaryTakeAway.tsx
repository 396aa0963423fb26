import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';

/** A made-up table with all a cell can be: text, numbers, nothing, and what looks like a formula. */
export const imaginaryTable: TakeAwayTable = {
  name: 'visits',
  title: 'Visits to Eastmere',
  columns: [
    { name: 'gss_code', title: 'ONS code', meaning: 'Code of the council' },
    { name: 'topic', title: 'Topic', meaning: 'What was looked at; empty: not told' },
    { name: 'change', title: 'Change', meaning: 'In steps, less is worse' },
  ],
  rows: [
    ['E06999999', 'Care leavers, "staying close"', -2],
    ['E06999999', '=HYPERLINK("https://eastmere.example")', 0.5],
    ['E06999999', 'First line\nsecond | line', null],
    ['E06999999', null, 12],
  ],
};

/** A made-up figure of Eastmere, a council that does not exist. */
export function imaginaryTakeAway(fields: Partial<TakeAway> = {}): TakeAway {
  return {
    name: 'eastmere-visits-by-year',
    kind: 'Visits by year',
    headline: 'Eastmere: visits “rose” to 3 & more',
    subtitle: 'Visits to Eastmere children’s services, 2020 to 2026',
    notes: ['Made up for tests.', 'Years are <calendar> years.'],
    source: 'Made-up visits',
    dataAsAt: '2026-08-20',
    version: 'made-up-1',
    path: '/councils/eastmere?a=1&b=2#visits',
    alt: {
      short: 'Bars of visits to Eastmere, 3 of them in 2026.',
      long: 'Eastmere had 1 visit in 2020 & 3 in 2026 – “more” than <ever>.',
    },
    chart: {
      shape: 'wide',
      key: [{ label: 'Visits', sign: <rect width="16" height="16" fill="#123456" /> }],
      place: ({ width }) => ({
        width,
        height: 60,
        marks: (
          <g className="bars" data-part="bars">
            <rect data-year="2026" aria-hidden="true" width={width} height="60" fill="#123456" />
          </g>
        ),
      }),
    },
    tables: [imaginaryTable],
    sentences: ['Eastmere had 3 visits in 2026, after 1 in 2020.'],
    embedPath: null,
    ...fields,
  };
}
