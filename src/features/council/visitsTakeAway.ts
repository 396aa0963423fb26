import type { Council } from '#contract/council.ts';
import { visitsOf } from '#domain/visits.ts';
import { visitsSince } from '#domain/visitsSince.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { formatDay, formatMonth } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { eventRows } from './eventRows.ts';
import { eventsBesideVisits } from './eventsBesideVisits.ts';
import { leadOnVisits } from './leadOnVisits.ts';
import { tableTakeAway } from './tableTakeAway.ts';
import { visitRows } from './visitRows.ts';

function headlineOf(council: Council): string {
  const latest = council.reports.at(-1);
  const { since, earlier } = visitsSince(council);
  const counted = (count: number) =>
    countInWords(count, 'visit or joint inspection', 'visits or joint inspections');
  return latest === undefined
    ? `${council.name}: ${counted(earlier.length)} known`
    : `${council.name}: ${counted(since.length)} known since the report of ${formatMonth(latest.publishedOn)}`;
}

/** Visits, SEND inspections and events of a council as they leave the site. */
export function visitsTakeAway(council: Council): TakeAway {
  const visits = visitsOf(council.inspections, council.events).reverse();
  const { events } = eventsBesideVisits(council);
  const [first, second] = [visitRows(council, visits), eventRows(council, events)];
  const lead = leadOnVisits(council);
  return tableTakeAway(council, {
    part: 'visits-and-events',
    section: visits.length === 0 ? 'events' : 'visits',
    kind: 'Visits and events',
    headline: headlineOf(council),
    subtitle: `Visits to ${council.name} children’s services and what else happened, newest first`,
    notes: [
      'Visits give no grade. Not every visit is in the data: no visit listed does not mean there was none.',
      'The list of events is not complete.',
    ],
    source: 'Ofsted; government notices, council papers and local news, as each row says',
    tables: visits.length === 0 ? [second] : events.length === 0 ? [first] : [first, second],
    sentences: [`${headlineOf(council)}.`, ...(lead === null ? [] : [lead])],
    rowsInWords: [
      ...visits.map(
        ({ occurredOn, kind }) =>
          `${formatDay(occurredOn)}: ${inspectionKindWords[kind].toLowerCase()}.`,
      ),
      ...events.map(({ occurredOn, title }) => `${formatDay(occurredOn)}: ${title}.`),
    ],
  });
}
