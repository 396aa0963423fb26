import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { afterInadequateChart } from './afterInadequateChart.tsx';
import { afterInadequateHeadline } from './afterInadequateHeadline.ts';
import type { PathAxis } from './afterInadequateState.ts';
import { afterInadequateTables } from './afterInadequateTables.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';
import { groupsInWords } from './groupsInWords.ts';
import { pathNotes } from './pathNotes.ts';
import { pathSentence } from './pathSentence.ts';
import { pathSeries } from './pathSeries.ts';

interface Shown {
  axis: PathAxis;
  /** What is chosen, as in the address. */
  query: string;
}

/** What followed inadequate judgements, as it leaves the site. */
export function afterInadequateTakeAway(
  view: AfterInadequateView,
  { axis, query }: Shown,
): TakeAway {
  const { data, dataAsAt, lane, paths, chosen, chosenPaths } = view;
  const { title: headline, lead } = afterInadequateHeadline(view);
  const series = pathSeries(paths, { axis, dataAsAt, chosen: chosen?.id ?? null });
  const all = groupsInWords(view);
  const subtitle = `Every spell of inadequate judgements of ${laneWords[lane].inSentence}, councils’ children’s services, reports from 2014 to ${formatDay(dataAsAt)}: ${axis === 'calendar' ? 'by calendar year' : 'years since the report was published'}`;
  return {
    name: `after-inadequate-${lane}`,
    kind: 'After inadequate',
    about: `What followed inadequate judgements of ${laneWords[lane].inSentence}`,
    headline,
    subtitle,
    notes: pathNotes.inPicture(view),
    source: 'Ofsted inspection reports',
    dataAsAt,
    version: data.version,
    path: `/after-inadequate${query === '' ? '' : `?${query}`}#paths`,
    alt: {
      short: `A row of bars for each path from an inadequate report on. ${headline}.`,
      long: [`${headline}.`, `${subtitle}.`, lead, all, ...paths.map(pathSentence)].join(' '),
    },
    chart: paths.length === 0 ? null : afterInadequateChart(series),
    tables: afterInadequateTables(view),
    sentences: [...chosenPaths.map(pathSentence), `${headline}.`, lead, all],
    embedPath: null,
  };
}
