import { formatDay } from '#shared/format/formatDay.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import { planTimelineMarkWords } from './planTimelineMarkWords.ts';
import type { PlanTimelineSeries } from './planTimelineSeries.ts';
import styles from './PlanTimelineTable.module.css';
import table from './TableOfWords.module.css';

/** Every action and every mark of the plan timeline, in words. */
export function PlanTimelineTable({
  series: { groups, marks, on },
}: {
  series: PlanTimelineSeries;
}) {
  return (
    <>
      <table className={`${table['table'] ?? ''} ${styles['stacked'] ?? ''}`}>
        <caption>Actions, as they stand on {formatDay(on)}</caption>
        <thead>
          <tr>
            <th scope="col">Action</th>
            <th scope="col">Due</th>
            <th scope="col">Status</th>
            <th scope="col">On that day</th>
          </tr>
        </thead>
        {groups.map(({ priority, actions }) => (
          <tbody key={priority}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {priority === '' ? 'Actions' : priority}
              </th>
            </tr>
            {actions.map(({ id, title, due, originalDue, status, timing }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>
                  {due === null ? 'no due date published' : formatDay(due)}
                  {originalDue !== null && ` (moved from ${formatDay(originalDue)})`}
                </td>
                <td>
                  <StatusWord status={status} />
                </td>
                <td>{timing.state === 'undated' ? '' : timingWords(timing)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      {marks.length > 0 && (
        <table className={table['table']}>
          <caption>What else is marked</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {marks.map(({ id, kind, occurredOn }) => (
              <tr key={id}>
                <td>{formatDay(occurredOn)}</td>
                <td>
                  {kind === 'monitoring-visit' ? 'Monitoring visit' : planTimelineMarkWords[kind]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
