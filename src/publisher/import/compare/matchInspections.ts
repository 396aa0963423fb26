import { daysBetween } from '#domain/daysBetween.ts';
import type { ReleaseInspection } from '#publisher/import/meaning/ReleaseInspection.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import type { Row } from '#publisher/tables/tables.ts';

type Ours = Row<'inspections'>;

/** Days between two first days that may still be one inspection: visits are weeks apart. */
const near = 14;

function kindOf({ framework, inspection_type: type }: Ours): string {
  return framework === 'ilacs' ? (type ?? '') : framework;
}

/** What cannot be told apart by its days alone: any graded inspection, any visit. */
function classOf(kind: string): string {
  return kind.endsWith('-visit')
    ? 'visit'
    : /^(sif|standard|short|graded)$/.test(kind)
      ? 'graded'
      : kind;
}

function isKind(theirs: ReleaseInspection, ours: Ours): boolean {
  const kind = kindOf(ours);
  return theirs.kind === 'graded' ? kind === 'standard' || kind === 'short' : theirs.kind === kind;
}

function isClass(theirs: ReleaseInspection, ours: Ours): boolean {
  return classOf(theirs.kind) === classOf(kindOf(ours));
}

function apart(theirs: ReleaseInspection, ours: Ours): number {
  if (theirs.startedOn === null || ours.started_on === null) return Number.POSITIVE_INFINITY;
  return Math.abs(daysBetween(theirs.startedOn, ours.started_on));
}

function samePublication(theirs: ReleaseInspection, ours: Ours): boolean {
  return theirs.publishedOn !== null && theirs.publishedOn === ours.published_on;
}

/** Ways to be the same inspection, the surest first. */
const ways: readonly ((theirs: ReleaseInspection, ours: Ours) => boolean)[] = [
  (theirs, ours) => isKind(theirs, ours) && apart(theirs, ours) === 0,
  (theirs, ours) => isClass(theirs, ours) && apart(theirs, ours) === 0,
  (theirs, ours) => isKind(theirs, ours) && samePublication(theirs, ours),
  (theirs, ours) => isClass(theirs, ours) && samePublication(theirs, ours),
  (theirs, ours) => isKind(theirs, ours) && apart(theirs, ours) <= near,
];

/** Which row of the data set each inspection of a release is; none twice. */
export function matchInspections(
  theirs: readonly ReleaseInspection[],
  ours: readonly Ours[],
): Map<ReleaseInspection, Ours> {
  const byCouncil = groupRows(ours, (row) => row.council_id);
  const matched = new Map<ReleaseInspection, Ours>();
  const taken = new Set<Ours>();
  for (const isSame of ways) {
    for (const inspection of theirs) {
      if (matched.has(inspection)) continue;
      const fitting = (byCouncil.get(inspection.councilId) ?? []).filter(
        (row) => !taken.has(row) && isSame(inspection, row),
      );
      const [best] = fitting.sort((a, b) => apart(inspection, a) - apart(inspection, b));
      if (best === undefined) continue;
      matched.set(inspection, best);
      taken.add(best);
    }
  }
  return matched;
}
