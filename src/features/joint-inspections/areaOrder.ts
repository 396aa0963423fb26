import { sortByValue } from '#domain/sortByValue.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import type { AreaData, AreaRow } from './areaData.ts';
import type { AreaSort } from './areaState.ts';
import type { AreaSubject } from './areaSubject.ts';

type Value = number | string | null;

function valueOf(sort: Exclude<AreaSort, 'name'>, { statusIds }: AreaSubject) {
  const read: Record<typeof sort, (row: AreaRow) => Value> = {
    region: ({ council }) => council.region,
    found: ({ inspection, status }) => (inspection === null ? null : statusIds.indexOf(status)),
    topic: ({ inspection }) =>
      inspection?.topic === undefined ? null : visitTopicWords(inspection.topic),
    started: ({ inspection }) => inspection?.started ?? null,
    published: ({ inspection }) => inspection?.published ?? null,
  };
  return read[sort];
}

/** Orders of the table. Rows without a value are last either way; alike ones stay by name. */
export const areaOrder = {
  /** Joint inspections open with the newest, as most councils have none in the data. */
  standard: ({ hasTopics }: Pick<AreaSubject, 'hasTopics'>): AreaSort =>
    hasTopics ? 'started' : 'name',
  startsDescending: (sort: AreaSort): boolean => sort === 'started' || sort === 'published',
  sort: (
    rows: readonly AreaRow[],
    sort: AreaSort,
    descending: boolean,
    { subject }: Pick<AreaData, 'subject'>,
  ): AreaRow[] =>
    sort === 'name'
      ? descending
        ? rows.toReversed()
        : [...rows]
      : sortByValue(rows, valueOf(sort, subject), descending),
} as const;
