import { countOf } from '#shared/format/countOf.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import type { ListedRelease } from './changesData.ts';
import styles from './Release.module.css';

const base = import.meta.env.BASE_URL;

interface OpenedRecordsProps {
  opened: NonNullable<ListedRelease['opened']>;
  /** The reader asked for one council. */
  ofOne: boolean;
}

const inspectionsOf = (count: number) =>
  countOf(count, 'inspection or visit', 'inspections and visits');

/** What each council's record opened with in the first release. */
export function OpenedRecords({ opened, ofOne }: OpenedRecordsProps) {
  const [only] = opened;
  if (only === undefined) return null;
  if (ofOne) {
    return (
      <p>
        The record of {placeInWords(only.name)} opens with this release:{' '}
        {inspectionsOf(only.inspections)}.
      </p>
    );
  }
  return (
    <details className={styles['folded']}>
      <summary>Inspections and visits of each of {countOf(opened.length, 'council')}</summary>
      <ul className={styles['opened']}>
        {opened.map(({ id, name, inspections }) => (
          <li key={id}>
            <a href={`${base}councils/${id}`}>{name}</a> <span>{inspections}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
