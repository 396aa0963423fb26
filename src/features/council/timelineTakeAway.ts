import type { Council } from '#contract/council.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { ratingTimelineChart } from '#shared/figures/ratingTimelineChart.tsx';
import {
  ratingTimelineSeries,
  type RatingTimelineSeries,
} from '#shared/figures/ratingTimelineSeries.ts';
import { councilHeadline } from './councilHeadline.ts';
import { timelineTables } from './timelineTables.ts';

function notesOn(council: Council, series: RatingTimelineSeries): string[] {
  const frameworks = [...new Set(council.reports.map(({ framework }) => framework))];
  const solid = series.marks.some(({ kind }) => kind === 'jtai' || kind === 'send');
  return [
    series.bars.length === 0
      ? null
      : 'Each bar runs from a report’s publication to the next: a grade stands until then.',
    frameworks.length > 1
      ? `The rules of inspection changed in between (${frameworks.map((one) => frameworkWords[one].short).join(', ')}): grades of different frameworks are not the same measure.`
      : null,
    frameworks.some(judgesCareTogether)
      ? 'From 2018 to 2022 children in care and care leavers were judged together.'
      : null,
    series.overallEndsOn === null
      ? null
      : 'Since April 2026 Ofsted gives no overall grade; the four judgements stay.',
    solid
      ? 'A joint or SEND inspection is solid where it named an area for priority action.'
      : null,
  ].filter((note) => note !== null);
}

/** Every grade of every report, oldest first. */
function reportsInWords(series: RatingTimelineSeries): string[] {
  const reports = [...new Set(series.bars.map(({ report }) => report))];
  return reports.map((report) => {
    const grades = series.bars
      .filter((bar) => bar.report === report)
      .map(
        ({ lanes, grade }) =>
          `${lanes.map((lane) => laneWords[lane].inSentence).join(' and ')} ${gradeLabel(grade).toLowerCase()}`,
      );
    return `Published ${formatDay(report.publishedOn)}: ${grades.join(', ')}.`;
  });
}

/** A council's rating timeline as it leaves the site. */
export function timelineTakeAway(council: Council): TakeAway {
  const series = ratingTimelineSeries(council);
  const { headline, lead } = councilHeadline(council);
  const subtitle = `Ofsted’s judgements of ${council.name} children’s services, by day of publication, ${series.from.slice(0, 4)} to ${formatDay(series.abolishedOn ?? series.to)}`;
  return {
    name: `${council.id}-rating-timeline`,
    kind: 'Rating timeline',
    headline,
    subtitle,
    notes: notesOn(council, series),
    source:
      series.marks.length > 0
        ? 'Ofsted inspection reports; visits and notices also from councils’ papers and local news'
        : 'Ofsted inspection reports',
    dataAsAt: council.dataAsAt,
    version: council.version,
    path: `/councils/${council.id}#timeline`,
    alt: {
      short: `Timeline of Ofsted judgements. ${headline}.`,
      long: [`${headline}. ${subtitle}.`, ...reportsInWords(series)].join(' '),
    },
    chart: ratingTimelineChart(series),
    tables: timelineTables(council, series),
    sentences: [lead],
    embedPath: `/embed/councils/${council.id}/timeline`,
  };
}
