import styles from './SortHeader.module.css';

interface SortHeaderProps<Column extends string> {
  column: Column;
  label: string;
  /** The way round the column is first sorted. */
  descendingFirst?: boolean;
  /** The column holds numbers: they stand under each other, at the end of their cells. */
  numbers?: boolean;
  sorted: { column: Column; descending: boolean };
  onSort: (column: Column, descending: boolean) => void;
}

/** A column's header that sorts by it; pressed again, the other way round. */
export function SortHeader<Column extends string>({
  column,
  label,
  descendingFirst = false,
  numbers = false,
  sorted,
  onSort,
}: SortHeaderProps<Column>) {
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
      data-numbers={numbers || undefined}
    >
      {label}
      {'\u00a0'}
      <span className={styles['arrow']} aria-hidden="true" data-needs-script="">
        {active ? (sorted.descending ? '↓' : '↑') : '↕'}
      </span>
      {/* Over the whole header; without scripts it is gone and the label stays. */}
      <button
        type="button"
        data-needs-script=""
        aria-label={`Sort by ${label}`}
        onClick={() => {
          onSort(column, active ? !sorted.descending : descendingFirst);
        }}
      />
    </th>
  );
}
