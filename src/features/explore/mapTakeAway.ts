import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countOf, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { tileMapChart } from '#shared/figures/tileMapChart.tsx';
import { englandMapSeries } from './englandMapSeries.ts';
import type { ExploreView } from './exploreView.ts';
import { judgementsUnder } from './judgementsUnder.ts';
import { mapHeadline } from './mapHeadline.ts';
import { mapNotes } from './mapNotes.ts';
import { mapTables } from './mapTables.ts';
import { regionCounts } from './regionCounts.ts';
import { standingsInWords } from '#shared/format/standingsInWords.ts';
import { viewQuery } from './viewQuery.ts';

/** England's councils on the map, by a judgement on a day, as they leave the site. */
export function mapTakeAway(view: ExploreView): TakeAway {
  const { data, lane, on, rows, counts } = view;
  const series = englandMapSeries(data.councils, rows);
  const headline = mapHeadline(view);
  const query = viewQuery(view);
  const subtitle = `Ofsted’s judgement of ${laneWords[lane].inSentence}, children’s services of England’s ${countOf(rows.length, 'council')}: last report published by ${formatDay(on)}`;
  const all = `${sentenceCase(countOf(rows.length, 'council'))} on ${formatDay(on)}: ${standingsInWords(counts)}.`;
  const regions = regionCounts(rows).map(
    (of) => `${of.region}, ${countOf(of.councils, 'council')}: ${standingsInWords(of.counts)}.`,
  );
  return {
    name: `england-${lane}-${on}-map`,
    kind: 'Map of England',
    about: `Ofsted’s judgements of ${laneWords[lane].inSentence}, England’s councils`,
    headline,
    subtitle,
    notes: mapNotes(view, series.offMap),
    source: 'Ofsted inspection reports',
    dataAsAt: data.dataAsAt,
    version: data.version,
    path: `/${query}#map`,
    alt: {
      short: `Map, a hexagon for each council. ${headline}.`,
      long: [`${headline}.`, `${subtitle}.`, all, ...regions].join(' '),
    },
    chart: series.tiles.length === 0 ? null : tileMapChart(series, counts),
    tables: mapTables(view),
    sentences: [`${headline}.`, all, judgementsUnder(view)].filter((sentence) => sentence !== null),
    embedPath: `/embed/england/map${query}`,
  };
}
