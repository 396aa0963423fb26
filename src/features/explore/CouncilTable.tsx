import { memo } from 'react';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { firstYear } from '#domain/timeStops.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { SortHeader } from '#shared/ui/SortHeader.tsx';
import { CouncilTableRow } from './CouncilTableRow.tsx';
import { startsDescending, type SortColumn } from './exploreState.ts';
import { changeTitle } from './dayWords.ts';
import type { CouncilRow, ExploreView } from './exploreView.ts';
import base from '#shared/ui/DataTable.module.css';
import styles from './CouncilTable.module.css';

interface CouncilTableProps {
  rows: readonly CouncilRow[];
  /** The judgement and the days that the rows show. */
  view: Pick<ExploreView, 'lane' | 'on' | 'earlier' | 'later' | 'dataAsAt'>;
  caption: string;
  sortedBy: SortColumn;
  descending: boolean;
  onSort: (column: SortColumn, descending: boolean) => void;
}

export const CouncilTable = memo(function CouncilTable({
  rows,
  view,
  caption,
  sortedBy,
  descending,
  onSort,
}: CouncilTableProps) {
  const { lane, on, dataAsAt } = view;
  const sort = (column: SortColumn) => ({
    column,
    descendingFirst: startsDescending(column),
    sorted: { column: sortedBy, descending },
    onSort,
  });
  return (
    <>
      <p className={styles['legend']}>
        The four squares:{' '}
        {judgementLanes.map((one) => laneWords[one].short.toLowerCase()).join(', ')}. The strip:{' '}
        {laneWords[lane].inSentence}, {firstYear} to {on.slice(0, 4)}.
      </p>
      <table className={`${base['table'] ?? ''} ${styles['table'] ?? ''}`} role="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <SortHeader label="Council" {...sort('name')} />
            <SortHeader label="Region" {...sort('region')} />
            <th
              scope="col"
              role="columnheader"
              className={`${base['plain'] ?? ''} ${styles['plainHeader'] ?? ''}`}
            >
              {on === dataAsAt ? 'Latest four judgements' : 'Four judgements'}
            </th>
            <SortHeader label={laneWords[lane].label} {...sort('grade')} />
            <SortHeader label={changeTitle(view)} {...sort('change')} />
            <th
              scope="col"
              role="columnheader"
              className={`${base['plain'] ?? ''} ${styles['plainHeader'] ?? ''}`}
            >
              {firstYear} to {on.slice(0, 4)}
            </th>
            <SortHeader label="Last inspected" {...sort('years')} />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <CouncilTableRow
              key={row.council.id}
              row={row}
              lane={lane}
              on={on}
              isLatest={on === dataAsAt}
            />
          ))}
        </tbody>
      </table>
    </>
  );
});
