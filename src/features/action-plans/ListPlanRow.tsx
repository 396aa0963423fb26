import { memo } from 'react';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { planAnswers } from '#shared/format/planAnswers.ts';
import table from '#shared/ui/DataTable.module.css';
import styles from './ListTable.module.css';
import type { PlanRow } from './listView.ts';

interface ListPlanRowProps {
  row: PlanRow;
  /** How many of its actions fit what is chosen; null: nothing is asked of actions. */
  fitting: number | null;
}

/** One plan. The roles are written out because rows become stacks on a narrow screen. */
export const ListPlanRow = memo(function ListPlanRow({ row, fitting }: ListPlanRowProps) {
  const { plan, counts } = row;
  const { total } = counts;
  return (
    <tr role="row" data-short={total === 0 || undefined}>
      <th scope="row" role="rowheader">
        <a href={pageAddress.council(plan.councilId)}>{plan.councilName}</a>{' '}
        <a className={styles['plan']} href={pageAddress.plan(plan.id)}>
          {plan.title}
        </a>
        {fitting !== null && (
          <span className={table['quiet']}>
            {fitting} of its {countOf(total, 'action')} {fitting === 1 ? 'fits' : 'fit'}
          </span>
        )}
      </th>
      <td role="cell" className={table['wide']} data-label="Answers">
        {sentenceCase(
          planAnswers(plan, { inspections: plan.inspection === null ? [] : [plan.inspection] }),
        )}
        <span className={`${table['quiet'] ?? ''} ${styles['adopted'] ?? ''}`}>
          {plan.adoptedOn === null
            ? 'no adoption date published'
            : `adopted ${formatDay(plan.adoptedOn)}`}
        </span>
      </td>
      {total === 0 ? (
        <td role="cell" colSpan={6} aria-colspan={6} className={table['wide']}>
          <span className={styles['unknown']}>None of its actions is in the data</span>
        </td>
      ) : (
        <Counts row={row} />
      )}
    </tr>
  );
});

function Counts({ row: { counts, lastReported } }: { row: PlanRow }) {
  return (
    <>
      <td role="cell" data-numbers data-label="Complete">
        {counts.complete} of {counts.total}
      </td>
      <Count label="Overdue" count={counts.overdue} isLate={counts.overdue > 0} />
      <Count label="Due in 90 days" count={counts.dueWithin[90]} />
      <Count label="No due date" count={counts.undated} />
      <Count label="No owner" count={counts.unowned} />
      <td role="cell" data-label="Last reported">
        {lastReported === null ? (
          <span className={styles['unknown']}>date not known</span>
        ) : (
          formatDay(lastReported)
        )}
      </td>
    </>
  );
}

interface CountProps {
  label: string;
  count: number;
  isLate?: boolean;
}

/** A count of actions. Where rows become stacks, one of none is left out. */
function Count({ label, count, isLate = false }: CountProps) {
  return (
    <td role="cell" data-numbers data-label={label} data-none={count === 0 || undefined}>
      <span className={isLate ? table['late'] : undefined}>{count}</span>
    </td>
  );
}
