import type { Council } from '#contract/council.ts';
import type { ReadKind, ReadTable } from '#contract/readIds.ts';
import { sourceKind } from '#domain/sourceKind.ts';

export interface ReadRow {
  table: ReadTable;
  kind: ReadKind;
  hasLink: boolean;
}

type Facts = Pick<Council, 'inspections' | 'events' | 'plans'>;

/** Every row of a council that says what it was read from, with whose words those were. */
export function readRows({ inspections, events, plans }: Facts): ReadRow[] {
  const sourced: [ReadTable, readonly Pick<Council['events'][number], 'source'>[]][] = [
    ['events', events],
    ['action-plans', plans],
    ['action-plan-milestones', plans.flatMap(({ milestones }) => milestones)],
  ];
  return [
    ...inspections.map(({ read, reportAddress }): ReadRow => {
      const kind = sourceKind.ofInspection({ read, address: reportAddress });
      return { table: 'inspections', kind, hasLink: reportAddress !== null };
    }),
    ...sourced.flatMap(([table, rows]) =>
      rows.map(({ source }): ReadRow => {
        const kind = sourceKind.ofSource(source) ?? 'not-told';
        return { table, kind, hasLink: source.address !== null };
      }),
    ),
  ];
}
