import type { NationalData } from '#domain/nationalData.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import styles from './Invitation.module.css';
import { readyComparisons } from './readyComparisons.ts';

/** For a reader who has chosen nobody yet: comparisons that are ready to open. */
export function Invitation({ data }: { data: NationalData }) {
  const { stories, regions } = readyComparisons(data);
  return (
    <div className={styles['invitation']}>
      {stories.length > 0 && (
        <section aria-labelledby="ready">
          <h2 id="ready">Ready to open</h2>
          <ul className={styles['stories']}>
            {stories.map(({ title, note, path }) => (
              <li key={path}>
                <a href={pageAddress.of(path)}>{title}</a>
                <p>{note}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="regions">
        <h2 id="regions">By region</h2>
        <ul className={styles['regions']}>
          {regions.map(({ region, councils, path }) => (
            <li key={region}>
              <a href={pageAddress.of(path)}>{region}</a>{' '}
              <span>{countOf(councils, 'council')}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
