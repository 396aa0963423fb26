import { memo, useMemo } from 'react';
import table from '#shared/ui/DataTable.module.css';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import { SortHeader } from '#shared/ui/SortHeader.tsx';
import { ListActionRow } from './ListActionRow.tsx';
import { listOrder } from './listOrder.ts';
import type { ActionColumn, ListState } from './listState.ts';
import styles from './ListTable.module.css';
import type { ActionRow } from './listView.ts';

interface ListActionsProps {
  actions: readonly ActionRow[];
  themes: readonly { id: string; label: string }[];
  caption: string;
  sortedBy: ListState['sort'];
  descending: boolean;
  onSort: (column: ListState['sort'], descending: boolean) => void;
}

/** A row an action, of all plans. */
export const ListActions = memo(function ListActions({
  actions,
  themes,
  caption,
  sortedBy,
  descending,
  onSort,
}: ListActionsProps) {
  const labels = useMemo(() => new Map(themes.map(({ id, label }) => [id, label])), [themes]);
  const sort = (column: ActionColumn) => ({
    column,
    descendingFirst: listOrder.startsDescending(column),
    sorted: { column: sortedBy, descending },
    onSort,
  });
  return (
    <>
      <p className={styles['legend']}>
        An action due in a month is overdue from the first day of the next. Under each action: its
        themes, in our own coding.
      </p>
      <SourceKey />
      <table className={`${table['table'] ?? ''} ${styles['actions'] ?? ''}`} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader" className={table['plain']}>
              Action
            </th>
            <SortHeader label="Council and plan" {...sort('council')} />
            <SortHeader label="Due" {...sort('due')} />
            <SortHeader label="Owner" {...sort('owner')} />
            <SortHeader label="Status" {...sort('status')} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {actions.map((row) => (
            <ListActionRow key={row.milestone.id} row={row} themes={labels} />
          ))}
        </tbody>
      </table>
    </>
  );
});
