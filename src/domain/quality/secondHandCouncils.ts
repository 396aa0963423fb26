import type { Council } from '#contract/council.ts';
import type { SecondHandCouncil } from '#contract/quality.ts';
import type { ReadTable } from '#contract/readIds.ts';
import { sortByValue } from '#domain/sortByValue.ts';
import { readRows } from './readRows.ts';

/** Councils with rows read second-hand, most rows first, then in the order they come. */
export function secondHandCouncils(
  councils: readonly Pick<Council, 'id' | 'name' | 'inspections' | 'events' | 'plans'>[],
): SecondHandCouncil[] {
  const counted = councils.map((council) => {
    const rows = readRows(council).filter(({ kind }) => kind === 'second-hand');
    const count = (table: ReadTable) => rows.filter((row) => row.table === table).length;
    const one: SecondHandCouncil = {
      councilId: council.id,
      council: council.name,
      inspections: count('inspections'),
      events: count('events'),
      plans: count('action-plans'),
      milestones: count('action-plan-milestones'),
    };
    return { one, rows: rows.length };
  });
  const some = counted.filter(({ rows }) => rows > 0);
  return sortByValue(some, ({ rows }) => rows, true).map(({ one }) => one);
}
