import type { ChangeKind, CouncilChange } from '#domain/changes/councilChange.ts';
import { countOf } from '#shared/format/countOf.ts';

export interface ChangeGroup {
  id: string;
  /** With its count: `3 actions went past their due date`. */
  title: string;
  /** What a reader must know to read the group right; null: nothing. */
  note: string | null;
  changes: readonly CouncilChange[];
}

interface GroupKind {
  id: string;
  kinds: readonly ChangeKind[];
  title: (count: number) => string;
  note?: string;
}

const groupKinds: readonly GroupKind[] = [
  {
    id: 'inspections',
    kinds: ['report', 'visit', 'visit-published', 'visit-described', 'transcribed'],
    title: (count) => countOf(count, 'inspection or visit', 'inspections and visits'),
  },
  {
    id: 'fell-due',
    kinds: ['fell-due'],
    title: (count) =>
      countOf(count, 'action went past its due date', 'actions went past their due date'),
    note: 'None of them is reported complete. One with no report since may have been done.',
  },
  {
    id: 'statuses',
    kinds: ['status'],
    title: (count) => countOf(count, 'status reported', 'statuses reported'),
    note: 'A status is what the council reports: a claim, not a finding.',
  },
  {
    id: 'dates',
    kinds: ['due-moved'],
    title: (count) => countOf(count, 'due date moved', 'due dates moved'),
  },
  {
    id: 'plans',
    kinds: ['plan', 'action'],
    title: (count) => countOf(count, 'new plan or action', 'new plans and actions'),
  },
  {
    id: 'events',
    kinds: ['event'],
    title: (count) => countOf(count, 'event'),
  },
  {
    id: 'corrections',
    kinds: ['report-corrected', 'removed'],
    title: (count) => countOf(count, 'correction'),
    note: 'Rows of the data set that were mended or taken out.',
  },
];

/** Changes by what a councillor asks about first. Groups without changes are left out. */
export function changeGroups(changes: readonly CouncilChange[]): ChangeGroup[] {
  return groupKinds.flatMap(({ id, kinds, title, note = null }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    return own.length === 0 ? [] : [{ id, title: title(own.length), note, changes: own }];
  });
}
