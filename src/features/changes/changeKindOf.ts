import type { DataChange } from '#contract/changes.ts';
import type { ChangeKind } from './changeKinds.ts';

const kindOfTable: Readonly<Record<string, ChangeKind>> = {
  inspections: 'inspections',
  'improvement-areas': 'inspections',
  'improvement-coverage': 'inspections',
  judgements: 'grades',
  'action-plans': 'plans',
  'action-plan-milestones': 'plans',
};

/** The kind of a change. Grades of a new inspection come with it: those alone are corrections. */
export function changeKindOf({ table }: Pick<DataChange, 'table'>): ChangeKind {
  return Object.hasOwn(kindOfTable, table) ? (kindOfTable[table] ?? 'other') : 'other';
}
