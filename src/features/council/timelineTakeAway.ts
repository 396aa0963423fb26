import type { Council } from '#contract/council.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { ratingTimelineChart } from '#shared/figures/ratingTimelineChart.tsx';
import { ratingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { councilHeadline } from './councilHeadline.ts';
import { leadOnCouncil } from './leadOnCouncil.ts';
import { leadOnGrades } from './leadOnGrades.ts';
import { leadOnVisits } from './leadOnVisits.ts';
import { timelineInWords } from './timelineInWords.ts';
import { timelineNotes } from './timelineNotes.ts';
import { timelineTables } from './timelineTables.ts';

/** Other sites show a short alternative text whole up to here. */
const shortest = 150;

/** Two to four sentences, each of which stands by itself in a story. */
function storyOn(council: Council): string[] {
  return [
    ...leadOnCouncil(council, 'named'),
    leadOnGrades(council),
    council.abolishedOn === null ? leadOnVisits(council) : null,
  ].filter((sentence) => sentence !== null);
}

/** A council's rating timeline as it leaves the site. */
export function timelineTakeAway(council: Council): TakeAway {
  const series = ratingTimelineSeries(council);
  const { headline } = councilHeadline(council);
  const years = `${series.from.slice(0, 4)} to ${formatDay(series.abolishedOn ?? series.to)}`;
  const subtitle = `Ofsted’s judgements of ${council.name} children’s services, by day of publication, ${years}`;
  const short = `Timeline of Ofsted judgements. ${headline}.`;
  return {
    name: `${council.id}-rating-timeline`,
    kind: 'Rating timeline',
    about: `Ofsted’s judgements of ${council.name} children’s services`,
    headline,
    subtitle,
    notes: timelineNotes(council, series),
    source:
      series.marks.length > 0
        ? 'Ofsted inspection reports; visits and notices also from councils’ papers and local news'
        : 'Ofsted inspection reports',
    dataAsAt: council.dataAsAt,
    version: council.version,
    path: `/councils/${council.id}#timeline`,
    alt: {
      short: short.length <= shortest ? short : `Timeline. ${headline}.`,
      long: [`${headline}. ${subtitle}.`, ...timelineInWords(series)].join(' '),
    },
    chart: ratingTimelineChart(series),
    tables: timelineTables(council, series),
    sentences: storyOn(council),
    embedPath: `/embed/councils/${council.id}/timeline`,
    companions: async () => {
      const { councilCompanions } = await import('./councilCompanions.ts');
      return councilCompanions(council);
    },
  };
}
