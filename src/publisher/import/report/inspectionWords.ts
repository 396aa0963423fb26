import type { ReleaseKind } from '#publisher/import/meaning/readKind.ts';
import type { Row } from '#publisher/tables/tables.ts';

const kindWords: Readonly<Record<string, string>> = {
  sif: 'SIF inspection',
  standard: 'standard inspection',
  short: 'short inspection',
  graded: 'inspection',
  'focused-visit': 'focused visit',
  'monitoring-visit': 'monitoring visit',
} satisfies Record<ReleaseKind, string>;

/** An inspection in a few words: `standard inspection begun 2024-03-04, published 2024-05-16`. */
export function inspectionWords(
  kind: string,
  startedOn: string | null,
  publishedOn: string | null,
): string {
  const begun = startedOn === null ? [] : [`begun ${startedOn}`];
  const published = publishedOn === null ? [] : [`published ${publishedOn}`];
  return `${kindWords[kind] ?? kind} ${[...begun, ...published].join(', ')}`;
}

/** The same of a row of the data set. */
export function rowWords(row: Row<'inspections'>): string {
  return inspectionWords(row.inspection_type ?? row.framework, row.started_on, row.published_on);
}
