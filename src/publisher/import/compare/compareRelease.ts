import { inspectionColumns } from '#publisher/import/meaning/inspectionColumns.ts';
import { judgementIds } from '#contract/inspectionIds.ts';
import type { ReleaseExtent } from '#publisher/import/meaning/releaseExtent.ts';
import type { Release } from '#publisher/import/meaning/readRelease.ts';
import type {
  InspectionField,
  ReleaseInspection,
} from '#publisher/import/meaning/ReleaseInspection.ts';
import type { Problem } from '#publisher/problem.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import type { Row } from '#publisher/tables/tables.ts';
import type { Difference, DifferentValue, NewInspection } from './Difference.ts';
import { goneInspections } from './goneInspections.ts';
import type { ImportData } from './ImportData.ts';
import { matchInspections } from './matchInspections.ts';
import { newInspectionId } from './newInspectionId.ts';

export interface Comparison {
  differences: Difference[];
  /** Inspections of the release that the data set has, alike or not. */
  matched: number;
  /** Values of theirs that the data set has as they are, by the id a difference would have. */
  agreed: ReadonlySet<string>;
  /** Warnings alone: what is left out. */
  problems: Problem[];
}

function ourValue(
  row: Row<'inspections'>,
  judgements: readonly Row<'judgements'>[],
  field: InspectionField,
): string {
  const column = inspectionColumns.find((name) => name === field);
  if (column !== undefined) return row[column] ?? '';
  return judgements.find(({ judgement }) => judgement === field)?.grade ?? '';
}

function different(
  theirs: ReleaseInspection,
  row: Row<'inspections'>,
  judgements: readonly Row<'judgements'>[],
  isOld: boolean,
  agreed: Set<string>,
): DifferentValue[] {
  const { inspection_id: inspectionId, council_id: councilId } = row;
  // A first day in another framework brings other judgements: they go together, or not at all.
  const given = new Set(judgements.map(({ judgement }) => judgement));
  const isOther = judgementIds.some((id) => theirs.facts.has(id) && !given.has(id));
  return [...theirs.facts].flatMap(([field, { value, place }]) => {
    const ours = ourValue(row, judgements, field);
    const id = `${inspectionId}/${field}`;
    if (ours === value) {
      agreed.add(id);
      return [];
    }
    const gives = !isOther && (ours === '' || (row.source !== 'report' && !isOld));
    const what = gives ? 'changed' : 'conflict';
    const { source } = theirs;
    return { what, id, inspectionId, councilId, field, ours, theirs: value, place, row, source };
  });
}

/** A new graded inspection needs its type, which lists of the latest judgements do not tell. */
function withoutType({ place, startedOn }: ReleaseInspection): Problem {
  return {
    severity: 'warning',
    file: place.file,
    line: place.row,
    column: place.column,
    found: `an inspection that the data set lacks${startedOn === null ? '' : `, begun on ${startedOn}`}, and no sheet says whether it was standard or short`,
    expected: 'its type, in this sheet or another',
    mend: 'it is left out: add it by hand, or give its type in inspections-template.csv',
  };
}

/** Whether the data set was made with a later release of the same kind: an older one corrects nothing. */
function isOlder({ publishedOn }: ReleaseExtent, sources: readonly Row<'sources'>[]): boolean {
  return sources.some(
    (source) =>
      publishedOn !== null &&
      source.source_id.startsWith('ofsted-outcomes') &&
      (source.published_on ?? '') > publishedOn,
  );
}

/** What a release tells otherwise than the data set, in the order of the data set’s councils. */
export function compareRelease(
  { extent, inspections, tables }: Pick<Release, 'extent' | 'inspections' | 'tables'>,
  data: ImportData,
): Comparison {
  const matched = matchInspections(inspections, data.inspections);
  const judgements = groupRows(data.judgements, (row) => row.inspection_id);
  const ids = new Set(data.inspections.map((row) => row.inspection_id));
  const isOld = isOlder(extent, data.sources);
  const problems: Problem[] = [];
  const added: NewInspection[] = [];
  const values: DifferentValue[] = [];
  const agreed = new Set<string>();
  for (const theirs of inspections) {
    const row = matched.get(theirs);
    if (row !== undefined) {
      const own = judgements.get(row.inspection_id) ?? [];
      values.push(...different(theirs, row, own, isOld, agreed));
    } else if (theirs.kind === 'graded') problems.push(withoutType(theirs));
    else {
      const id = newInspectionId(theirs, ids);
      ids.add(id);
      added.push({ what: 'new', id, inspectionId: id, councilId: theirs.councilId, theirs });
    }
  }
  const gone = goneInspections(tables, data, new Set(matched.values()));
  const order = new Map(data.councils.map((row, at) => [row.council_id, at]));
  const place = ({ councilId }: Difference) => order.get(councilId) ?? order.size;
  return {
    differences: [...added, ...values, ...gone].sort((a, b) => place(a) - place(b)),
    matched: matched.size,
    agreed,
    problems,
  };
}
