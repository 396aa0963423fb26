import type { Metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { Section } from '#shared/ui/Section.tsx';
import styles from './SourceList.module.css';

/** Where the facts come from, each with its publisher, date, licence and what was taken from it. */
export function SourceList({ sources }: { sources: Metadata['sources'] }) {
  return (
    <Section id="sources" title="Where the facts come from">
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
            <span className={styles['quiet']}>
              {source.publisher}
              {source.publishedOn !== null && `, ${formatDay(source.publishedOn)}`}.{' '}
              {source.licence.replaceAll('(c)', '©')}.
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
