import { frameworkIds } from '#contract/gradeIds.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import type { ExploreView } from './exploreView.ts';
import { judgementsUnder } from './judgementsUnder.ts';

/** What a reader has to know to read the map right. `offMap`: councils without a place on it. */
export function mapNotes(view: ExploreView, offMap: readonly string[]): string[] {
  const { lane, rows, counts } = view;
  const reports = rows.flatMap(({ report }) => (report === null ? [] : [report]));
  const [oldest] = reports.map(({ publishedOn }) => publishedOn).sort();
  const frameworks = frameworkIds
    .map((framework) => ({
      framework,
      count: reports.filter((report) => report.framework === framework).length,
    }))
    .filter(({ count }) => count > 0);
  return [
    'Each hexagon is one council, placed near its neighbours.',
    oldest === undefined
      ? null
      : `A grade is that of a council’s last report and stands until the next: the oldest here is of ${formatMonth(oldest)}.`,
    judgementsUnder(view),
    counts['not-given'] === 0
      ? null
      : `Since April 2026 Ofsted gives no overall grade: ${countOf(counts['not-given'], 'council has', 'councils have')} four judgements and no single grade.`,
    frameworks.length < 2
      ? null
      : `The reports are of different frameworks (${frameworks
          .map(
            ({ framework, count }) =>
              `${frameworkWords[framework].short}: ${count.toLocaleString('en-GB')}`,
          )
          .join(', ')}): the scale is the same, the questions are not.`,
    isCareLane(lane) && reports.some(({ framework }) => judgesCareTogether(framework))
      ? 'From 2018 to 2022 children in care and care leavers were judged together.'
      : null,
    offMap.length === 0
      ? null
      : `Counted, but not on the map: ${listInWords(offMap)}, since replaced by other councils.`,
  ].filter((note) => note !== null);
}
