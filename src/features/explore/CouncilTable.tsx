import { memo } from 'react';
import type { Lane } from '#contract/grades.ts';
import { firstYear } from '#domain/timeStops.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { CouncilTableRow } from './CouncilTableRow.tsx';
import type { SortColumn } from './exploreState.ts';
import type { CouncilRow } from './exploreView.ts';
import { SortHeader } from './SortHeader.tsx';
import styles from './CouncilTable.module.css';

interface CouncilTableProps {
  rows: readonly CouncilRow[];
  lane: Lane;
  on: string;
  caption: string;
  sortedBy: SortColumn;
  descending: boolean;
  onSort: (column: SortColumn, descending: boolean) => void;
}

export const CouncilTable = memo(function CouncilTable({
  rows,
  lane,
  on,
  caption,
  sortedBy,
  descending,
  onSort,
}: CouncilTableProps) {
  const sort = { sorted: { column: sortedBy, descending }, onSort };
  return (
    <table className={styles['table']} role="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <SortHeader column="name" label="Council" {...sort} />
          <SortHeader column="region" label="Region" {...sort} />
          <th scope="col" role="columnheader" className={styles['plainHeader']}>
            Latest four: leaders, protection, in care, leavers
          </th>
          <SortHeader column="grade" label={laneWords[lane].label} {...sort} />
          <SortHeader column="change" label="Change" {...sort} />
          <th scope="col" role="columnheader" className={styles['plainHeader']}>
            {firstYear} to {on.slice(0, 4)}
          </th>
          <SortHeader column="years" label="Inspected, years since" {...sort} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <CouncilTableRow key={row.council.id} row={row} lane={lane} on={on} />
        ))}
      </tbody>
    </table>
  );
});
