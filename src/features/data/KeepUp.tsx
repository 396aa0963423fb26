import { feedPaths } from '#contract/apiPaths.ts';
import { Section } from '#shared/ui/Section.tsx';
import styles from './KeepUp.module.css';

/** Where changes to the data are told, and how to report a mistake in them. */
export function KeepUp() {
  const base = import.meta.env.BASE_URL;
  const { atom, json } = feedPaths.all;
  return (
    <>
      <Section id="updates" title="What changed">
        <p className={styles['text']}>
          Each release of the data says what it added, corrected and removed, with both values:{' '}
          <a href={`${base}changes`}>changes to the data</a>. To be told, subscribe to the feed, as{' '}
          <a href={base + atom}>Atom</a> or <a href={base + json}>JSON Feed</a>; each council has
          its own.
        </p>
      </Section>
      <Section id="mistakes" title="Report a mistake">
        <p className={styles['text']}>
          Every fact on the site has a link that reports a mistake in it, with the claim filled in.
          For anything else, <a href={`${base}report-a-mistake`}>report a mistake here</a>. Say what
          is wrong and where it is right: a link is best.
        </p>
      </Section>
    </>
  );
}
