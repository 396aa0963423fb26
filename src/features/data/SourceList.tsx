import type { Metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './DataSet.module.css';

/** Where the facts come from, each with its publisher, date, licence and what was taken from it. */
export function SourceList({ sources }: { sources: Metadata['sources'] }) {
  return (
    <section className={styles['section']} aria-labelledby="sources">
      <h2 id="sources">Where the facts come from</h2>
      <ul className={styles['list']}>
        {sources.map((source) => (
          <li key={source.id}>
            {source.address === null ? (
              <strong>{source.title}</strong>
            ) : (
              <a href={source.address}>{source.title}</a>
            )}
            <br />
            {source.usedFor}.
            <br />
            <span className={styles['quiet']}>
              {source.publisher}
              {source.publishedOn !== null && `, ${formatDay(source.publishedOn)}`}.{' '}
              {source.licence.replaceAll('(c)', '©')}.
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
