import { memo } from 'react';
import table from '#shared/ui/DataTable.module.css';
import { SortHeader } from '#shared/ui/SortHeader.tsx';
import type { FittingPlan } from './filterList.ts';
import { listOrder } from './listOrder.ts';
import { ListPlanRow } from './ListPlanRow.tsx';
import type { ListState, PlanColumn } from './listState.ts';
import styles from './ListTable.module.css';

interface ListPlansProps {
  plans: readonly FittingPlan[];
  caption: string;
  sortedBy: ListState['sort'];
  descending: boolean;
  onSort: (column: ListState['sort'], descending: boolean) => void;
}

const countColumns = [
  ['complete', 'Complete'],
  ['overdue', 'Overdue'],
  ['soon', 'Due in 90 days'],
  ['undated', 'No due date'],
  ['unowned', 'No owner'],
] as const;

/** A row a plan, with its actions counted. */
export const ListPlans = memo(function ListPlans({
  plans,
  caption,
  sortedBy,
  descending,
  onSort,
}: ListPlansProps) {
  const sort = (column: PlanColumn) => ({
    column,
    descendingFirst: listOrder.startsDescending(column),
    sorted: { column: sortedBy, descending },
    onSort,
  });
  return (
    <>
      <p className={styles['legend']}>
        Complete is what the council reported. The four counts after it are of actions not reported
        complete.
        <span className={styles['stacked']}> A count of none is left out.</span>
      </p>
      <table className={`${table['table'] ?? ''} ${styles['plans'] ?? ''}`} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeader label="Council and plan" {...sort('council')} />
            <SortHeader label="Answers" {...sort('answers')} />
            {countColumns.map(([column, label]) => (
              <SortHeader key={column} label={label} numbers {...sort(column)} />
            ))}
            <SortHeader label="Last reported" {...sort('reported')} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {plans.map(({ row, fitting }) => (
            <ListPlanRow key={row.plan.id} row={row} fitting={fitting} />
          ))}
        </tbody>
      </table>
    </>
  );
});
