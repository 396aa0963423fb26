import { regionInWords } from '#shared/format/regionInWords.ts';
import { countOf, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { AreaData, AreaRow } from './areaData.ts';
import type { AreaStatus } from './areaStatus.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import { notKnown } from './notKnown.ts';
import { yearOf } from './yearOf.ts';

interface AreaBehind {
  title: string;
  councils: { id: string; name: string; detail?: string }[];
}

function detailOf({ inspection }: AreaRow): string | null {
  if (inspection === null) return null;
  const { started, published, topic } = inspection;
  const when =
    started !== undefined
      ? `inspected ${formatDay(started)}`
      : published !== undefined
        ? `published ${formatDay(published)}, start not known`
        : 'day not known';
  return sentenceCase(topic === undefined ? when : `${visitTopicWords(topic)}, ${when}`);
}

function statusOf(data: AreaData, text: string): AreaStatus | null {
  return data.subject.statusIds.find((id) => id === text) ?? null;
}

function laneIn(row: AreaRow, data: AreaData): string {
  return data.subject.hasTopics ? (row.inspection?.topic ?? notKnown.topic) : row.status;
}

function yearIn(year: string): string {
  return year === notKnown.start ? 'start not known' : `started in ${year}`;
}

function listed(rows: readonly AreaRow[]): AreaBehind['councils'] {
  const councils = new Map<string, AreaBehind['councils'][number]>();
  for (const row of rows) {
    const { id, name } = row.council;
    const detail = [councils.get(id)?.detail ?? [], detailOf(row) ?? []].flat().join('; ');
    councils.set(id, { id, name, ...(detail !== '' && { detail }) });
  }
  return [...councils.values()];
}

function ofNow(data: AreaData, [status = '', ...rest]: readonly string[]): AreaBehind | null {
  const id = statusOf(data, status);
  if (id === null && status !== 'all') return null;
  const region = rest.length === 0 ? null : rest.join('.');
  const rows = data.rows.filter(
    (row) =>
      row.stands &&
      (id === null || row.status === id) &&
      (region === null || row.council.region === region),
  );
  const place = region === null ? '' : ` in ${regionInWords(region)}`;
  const what = id === null ? '' : `: ${areaStatusWords[id].inSentence}`;
  return { title: `${countOf(rows.length, 'council')}${place}${what}`, councils: listed(rows) };
}

function ofLane(
  data: AreaData,
  [lane = '', year = 'all', status]: readonly string[],
): AreaBehind | null {
  const rows = data.rows.filter(
    (row) =>
      row.inspection !== null &&
      (lane === 'all' || laneIn(row, data) === lane) &&
      (year === 'all' || yearOf(row.inspection) === year) &&
      (status === undefined || row.status === status),
  );
  const { subject } = data;
  const found = statusOf(data, status ?? lane);
  const words = [
    subject.hasTopics && lane !== 'all' ? visitTopicWords(lane) : null,
    found === null ? null : areaStatusWords[found].inSentence,
    year === 'all' ? null : yearIn(year),
  ].filter((word) => word !== null);
  const count = countOf(rows.length, subject.one, subject.many);
  return { title: [count, words.join(', ')].join(': '), councils: listed(rows) };
}

/** The councils a number counts; null: no number has this name, or it counts none. */
export function areaBehind(data: AreaData, name: string): AreaBehind | null {
  const [group, ...parts] = name.split('.');
  const found =
    group === 'now' ? ofNow(data, parts) : group === 'lane' ? ofLane(data, parts) : null;
  return found === null || found.councils.length === 0 ? null : found;
}
