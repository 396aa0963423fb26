import { memo } from 'react';
import { SortHeader } from '#shared/ui/SortHeader.tsx';
import base from '#shared/ui/DataTable.module.css';
import type { AreaData, AreaRow } from './areaData.ts';
import { areaOrder } from './areaOrder.ts';
import styles from './AreaTable.module.css';
import { AreaTableRow } from './AreaTableRow.tsx';
import type { AreaSort, AreaState } from './areaState.ts';

interface AreaRowsProps {
  data: AreaData;
  rows: readonly AreaRow[];
  sorted: Pick<AreaState, 'sort' | 'descending'>;
  onSort: (column: AreaSort, descending: boolean) => void;
}

/** The table itself. */
export const AreaRows = memo(function AreaRows({ data, rows, sorted, onSort }: AreaRowsProps) {
  const { subject } = data;
  const sort = (column: AreaSort) => ({
    column,
    descendingFirst: areaOrder.startsDescending(column),
    sorted: { column: sorted.sort, descending: sorted.descending },
    onSort,
  });
  return (
    <table className={`${base['table'] ?? ''} ${styles['rows'] ?? ''}`} role="table">
      <caption className="visually-hidden">Every council and its {subject.many}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <SortHeader label="Council" {...sort('name')} />
          <SortHeader label="Region" {...sort('region')} />
          <SortHeader label={subject.found} {...sort('found')} />
          {subject.hasTopics ? (
            <SortHeader label="Topic" {...sort('topic')} />
          ) : (
            <th scope="col" role="columnheader" className={base['plain']}>
              Area for priority action
            </th>
          )}
          <SortHeader label="Started" {...sort('started')} />
          <SortHeader label="Published" {...sort('published')} />
          <th scope="col" role="columnheader" className={base['plain']}>
            Source
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <AreaTableRow key={row.key} row={row} subject={subject} />
        ))}
      </tbody>
    </table>
  );
});
