import type { DataChange } from '#contract/changes.ts';

/** The part of a council's page that tells of a table's rows. */
const partOfTable: Readonly<Record<string, string>> = {
  inspections: '',
  judgements: '#judgements',
  'improvement-areas': '#improve',
  'improvement-coverage': '#improve',
  events: '#events',
  'statistical-neighbours': '#similar',
};

/**
 * Where the site tells of a changed row, from its root; null: nowhere, or nowhere any more.
 * `gonePlans`: plans that were taken out by this or a later release.
 */
export function changeAddress(
  { councilId, planId, table, what }: DataChange,
  gonePlans: ReadonlySet<string>,
): string | null {
  if (what === 'removed') return null;
  if (planId !== undefined) return gonePlans.has(planId) ? null : `/plans/${planId}`;
  const part = Object.hasOwn(partOfTable, table) ? partOfTable[table] : undefined;
  return councilId === null || part === undefined ? null : `/councils/${councilId}${part}`;
}
