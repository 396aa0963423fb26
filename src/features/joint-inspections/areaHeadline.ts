import { countInWords, countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay, formatMonth } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { AreaData, AreaRow } from './areaData.ts';
import { countStatuses, type AreaStatusCounts } from './countStatuses.ts';

interface AreaHeadline {
  headline: string;
  lead: string;
  /** The lead in at most some 200 characters. */
  brief: string;
}

/** So many places are named in a sentence; more are in the table. */
const mostNamed = 12;

type Inspected = AreaRow & { inspection: NonNullable<AreaRow['inspection']> };

function inspected({ rows }: AreaData): Inspected[] {
  return rows.flatMap((row) => {
    const { inspection } = row;
    return inspection === null ? [] : [{ ...row, inspection }];
  });
}

function named(rows: readonly AreaRow[]): string | null {
  return rows.length === 0 || rows.length > mostNamed
    ? null
    : listInWords(rows.map(({ council }) => placeInWords(council.name)));
}

function withoutOne({ rows, councils, subject, dataAsAt }: AreaData): string {
  const none = rows.filter(({ status }) => status === 'not-in-data').length;
  return none === 0
    ? 'Every council of today has had one.'
    : `The data to ${formatDay(dataAsAt)} hold no ${subject.one} of ${numberInWords(none)} of today’s ${countOf(councils, 'council')}.`;
}

/** `in 52 areas`, `in one area`. */
function inAreas(count: number): string {
  return `in ${countInWords(count, 'area')}`;
}

function unknownOutcomes(rows: readonly AreaRow[]): string | null {
  if (rows.length === 0) return null;
  const names = named(rows);
  const more = `${numberInWords(rows.length)} more`;
  return `The outcome of ${names === null ? more : `${more}, in ${names},`} is not in the data.`;
}

function sendWords(data: AreaData, rows: readonly Inspected[], counts: AreaStatusCounts) {
  const unknown = rows.filter(({ status }) => status === 'outcome-not-known');
  const known = rows.length - unknown.length;
  const failings = counts['systemic-failings'];
  const others = `${sentenceCase(inAreas(counts.inconsistent))} children with special educational needs and disabilities had inconsistent experiences and outcomes, ${inAreas(counts['typically-positive'])} typically positive ones.`;
  return {
    headline:
      failings === 0
        ? `No widespread or systemic failings in ${countOf(known, 'area SEND inspection')}`
        : `Inspectors found widespread or systemic failings in ${failings.toLocaleString('en-GB')} of ${countOf(known, 'local area')}`,
    brief: [others],
    lead: [others, unknownOutcomes(unknown), withoutOne(data)],
  };
}

function mostOften({ topics }: AreaData, rows: readonly Inspected[]): string | null {
  const counts = topics.map((id) => ({
    id,
    count: rows.filter(({ inspection }) => inspection.topic === id).length,
  }));
  const most = Math.max(...counts.map(({ count }) => count));
  const first = counts.filter(({ count }) => count === most);
  if (topics.length < 2 || first.length > 2) return null;
  return `The ${rows.length.toLocaleString('en-GB')} looked at ${countInWords(topics.length, 'topic')}, most often ${listInWords(first.map(({ id }) => visitTopicWords(id)))} (${most.toLocaleString('en-GB')}${first.length > 1 ? ' each' : ''}).`;
}

function outOf(count: number, all: number): string {
  return `${count === 0 ? 'None' : sentenceCase(numberInWords(count))} of ${countOf(all, 'joint inspection')}`;
}

function jointWords(data: AreaData, rows: readonly Inspected[], counts: AreaStatusCounts) {
  const names = named(rows.filter(({ status }) => status === 'priority-action'));
  const days = rows.flatMap(({ inspection }) => inspection.started ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  const count = counts['priority-action'];
  const brief = [
    mostOften(data, rows),
    first === undefined || last === undefined
      ? null
      : `The first in the data began in ${formatMonth(first)}, the last in ${formatMonth(last)}.`,
  ];
  return {
    brief,
    headline: `${outOf(count, rows.length)} named an area for priority action`,
    lead: [
      names === null ? null : `${count === 1 ? 'It was' : 'They were'} in ${names}.`,
      ...brief,
      withoutOne(data),
    ],
  };
}

/** What stands out, and what else there is; of no inspections, that there are none. */
export function areaHeadline(data: AreaData): AreaHeadline {
  const rows = inspected(data);
  const { subject, dataAsAt } = data;
  if (rows.length === 0) {
    const lead = `The data to ${formatDay(dataAsAt)} hold no ${subject.one}. That does not mean there was none.`;
    return { headline: `No ${subject.many} in the data`, lead, brief: lead };
  }
  const words = subject.kind === 'send' ? sendWords : jointWords;
  const { headline, lead, brief } = words(data, rows, countStatuses(rows));
  const joined = (sentences: readonly (string | null)[]) =>
    sentences.filter((sentence) => sentence !== null).join(' ');
  return { headline, lead: joined(lead), brief: joined(brief) };
}
