import type { AfterInadequateList } from '#contract/afterInadequate.ts';
import { afterInadequateAddress } from '#features/after-inadequate/afterInadequateAddress.ts';
import { afterInadequateChart } from '#features/after-inadequate/afterInadequateChart.tsx';
import { afterInadequateData } from '#features/after-inadequate/afterInadequateData.ts';
import { afterInadequateTakeAway } from '#features/after-inadequate/afterInadequateTakeAway.ts';
import { afterInadequateView } from '#features/after-inadequate/afterInadequateView.ts';
import { pathSentence } from '#features/after-inadequate/pathSentence.ts';
import { pathSeries } from '#features/after-inadequate/pathSeries.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { laneWords } from '#shared/format/laneWords.ts';

/** More paths could not be read on a card. */
const mostPaths = 12;

/** The card of the page: the longest of the paths it opens on. */
export function afterInadequateCard(list: AfterInadequateList): TakeAway {
  const data = afterInadequateData(list);
  const state = afterInadequateAddress(data).read(new URLSearchParams());
  const view = afterInadequateView(data, state);
  const { axis } = state;
  const all = afterInadequateTakeAway(view, { axis, query: '' });
  const paths = view.paths.slice(0, mostPaths);
  if (paths.length === view.paths.length) return all;
  const subtitle = `Years since the report: the ${paths.length} longest of ${view.paths.length} spells of inadequate judgements of ${laneWords[view.lane].inSentence}, with months until the next better report`;
  return {
    ...all,
    subtitle,
    alt: {
      short: `A row of bars for each of the ${paths.length} longest paths. ${all.headline}.`,
      long: [`${all.headline}. ${subtitle}.`, ...paths.map(pathSentence)].join(' '),
    },
    chart: afterInadequateChart(pathSeries(paths, { axis, dataAsAt: view.dataAsAt, chosen: null })),
  };
}
