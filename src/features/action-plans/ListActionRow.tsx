import { memo } from 'react';
import { statusReportWords } from '#domain/statusReportWords.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { timingWords } from '#shared/format/timingWords.ts';
import table from '#shared/ui/DataTable.module.css';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import { StatusWord } from '#shared/ui/StatusWord.tsx';
import styles from './ListTable.module.css';
import type { ActionRow } from './listView.ts';

interface ListActionRowProps {
  row: ActionRow;
  /** The labels of themes by id. */
  themes: ReadonlyMap<string, string>;
}

/** One action. The roles are written out because rows become stacks on a narrow screen. */
export const ListActionRow = memo(function ListActionRow({ row, themes }: ListActionRowProps) {
  const { milestone, plan } = row;
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        {milestone.title}
        <span className={table['quiet']}>
          {milestone.themes.map((id) => themes.get(id) ?? id).join(' · ')}
        </span>
      </th>
      <td role="cell" className={table['wide']}>
        <a href={pageAddress.council(plan.councilId)}>{plan.councilName}</a>{' '}
        <a className={styles['plan']} href={pageAddress.plan(plan.id)}>
          {plan.title}
        </a>
      </td>
      <td role="cell" className={table['wide']} data-label="Due">
        <Due row={row} />
      </td>
      <td role="cell" className={table['wide']} data-label="Owner">
        {milestone.ownerRole ?? <span className={styles['unknown']}>no owner published</span>}
      </td>
      <td role="cell" className={table['wide']} data-label="Status">
        <StatusWord status={milestone.status} />
        <span className={table['quiet']}>
          {statusReportWords(milestone)}
          <Paper row={row} />
        </span>
      </td>
    </tr>
  );
});

/** Where it was read, and the way to report a mistake in it. */
function Paper({ row: { milestone, plan } }: { row: ActionRow }) {
  const { id, title, source } = milestone;
  return (
    <span className={styles['paper']}>
      <SourceMark kind={sourceKind.ofSource(source)} />
      {source.address === null ? (
        'no link in the data'
      ) : (
        <a href={source.address}>
          source<span className="visually-hidden"> of “{title}”</span>
        </a>
      )}
      <MistakeLink councilId={plan.councilId} fact={`milestone:${id}`} of={`action “${title}”`} />
    </span>
  );
}

function Due({ row: { milestone, timing } }: { row: ActionRow }) {
  const { due, originalDue } = milestone;
  if (due === null) return <span className={styles['unknown']}>no due date published</span>;
  return (
    <>
      {formatDay(due)}
      {originalDue !== null && (
        <span className={table['quiet']}>moved from {formatDay(originalDue)}</span>
      )}
      {timing.state !== 'complete' && (
        <span className={timing.state === 'overdue' ? styles['overdue'] : table['quiet']}>
          {timingWords(timing)}
        </span>
      )}
    </>
  );
}
