import { Link } from 'wouter';
import { countOf } from '#shared/format/countOf.ts';
import styles from './ChangeList.module.css';
import type { NotedRelease } from './CouncilNotes.ts';

/** More of a release are on the page of changes. */
const shownAtMost = 5;

interface OtherChangesProps {
  releases: readonly NotedRelease[];
  council: { id: string; name: string };
}

/** What releases changed in a council's data beside what the list above tells. */
export function OtherChanges({ releases, council: { id, name } }: OtherChangesProps) {
  const count = releases.reduce((sum, { changes }) => sum + changes.length, 0);
  return (
    <div className={styles['group']}>
      <h4>{countOf(count, 'change to the data', 'changes to the data')}</h4>
      <p className={styles['note']}>
        Corrections, details and rows that carry no date of their own, by release.
      </p>
      {releases.map((release) => {
        const address = `/changes?council=${id}#${release.id}`;
        const rest = release.changes.length - shownAtMost;
        return (
          <div key={release.id} className={styles['release']}>
            <p>
              <Link href={address}>
                Release of {release.name}
                <span className="visually-hidden">: changes to {name}</span>
              </Link>
              {release.note !== null && `: ${release.note}`}
            </p>
            <ul className={styles['changes']}>
              {release.changes.slice(0, shownAtMost).map((change) => (
                <li key={change.id}>
                  <p className={styles['date']}>{change.what}</p>
                  <div>
                    <p>{change.title}</p>
                    {change.details.map((detail) => (
                      <p key={detail} className={styles['detail']}>
                        {detail}
                      </p>
                    ))}
                  </div>
                </li>
              ))}
            </ul>
            {rest > 0 && (
              <p className={styles['note']}>
                and <Link href={address}>{rest.toLocaleString('en-GB')} more</Link>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
