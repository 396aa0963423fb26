import type { Ref } from 'react';
import { changeInWords } from '#domain/changes/dataChangeWords.ts';
import styles from './ChangeItem.module.css';
import type { ListedChange } from './changesData.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

interface ChangeItemProps {
  listed: ListedChange;
  /** The reader asked for one council: its name is not said again. */
  ofOne: boolean;
  ref?: Ref<HTMLLIElement> | undefined;
}

/** One row of the data that is new, different or gone, with both values. */
export function ChangeItem({
  listed: { change, councilName, address },
  ofOne,
  ref,
}: ChangeItemProps) {
  const { what, title, details } = changeInWords(change);
  return (
    <li ref={ref} tabIndex={ref === undefined ? undefined : -1} className={styles['change']}>
      {!ofOne && (
        <p className={styles['council']}>
          {change.councilId === null ? (
            'The data set'
          ) : (
            <a href={`${base}/councils/${change.councilId}`}>{councilName}</a>
          )}
        </p>
      )}
      <div>
        <p>
          <span className={styles['what']} data-what={change.what}>
            {what}
          </span>{' '}
          {address === null ? title : <a href={base + address}>{title}</a>}
        </p>
        {details.length > 0 && (
          <ul className={styles['details']}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}
