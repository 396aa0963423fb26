import { startsDescending, type SortColumn } from './exploreState.ts';
import styles from './CouncilTable.module.css';

interface SortHeaderProps {
  column: SortColumn;
  label: string;
  sorted: { column: SortColumn; descending: boolean };
  onSort: (column: SortColumn, descending: boolean) => void;
}

/** A column's header that sorts by it; pressed again, the other way round. */
export function SortHeader({ column, label, sorted, onSort }: SortHeaderProps) {
  const active = sorted.column === column;
  const order = sorted.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      role="columnheader"
      aria-label={label}
      aria-sort={active ? order : undefined}
      className={styles['sortable']}
      data-active={active}
    >
      {label}{' '}
      <span className={styles['arrow']} aria-hidden="true" data-needs-script="">
        {active ? (sorted.descending ? '↓' : '↑') : '↕'}
      </span>
      {/* Over the whole header; without scripts it is gone and the label stays. */}
      <button
        type="button"
        data-needs-script=""
        aria-label={`Sort by ${label}`}
        onClick={() => {
          onSort(column, active ? !sorted.descending : startsDescending(column));
        }}
      />
    </th>
  );
}
