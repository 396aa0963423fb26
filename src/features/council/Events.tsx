import type { Council } from '#contract/council.ts';
import { firstDay } from '#domain/partialDates.ts';
import styles from './DatedList.module.css';
import { EventList } from './EventList.tsx';
import { Section } from './Section.tsx';

/** Events shown at once; the rest opens on request. */
const shownAtOnce = 8;

/** What happened to a council's services, newest first. */
export function Events({ council }: { council: Council }) {
  const events = [...council.events].sort((a, b) =>
    firstDay(b.occurredOn).localeCompare(firstDay(a.occurredOn)),
  );
  const rest = events.slice(shownAtOnce);
  return (
    <Section
      id="events"
      title="What has happened"
      note="From Ofsted, government notices, council papers and local news, in our words. The list is not complete."
    >
      {events.length === 0 ? (
        <p>No event of this council is in the data. That does not mean nothing happened.</p>
      ) : (
        <EventList events={events.slice(0, shownAtOnce)} />
      )}
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{`Earlier events (${rest.length})`}</summary>
          <EventList events={rest} />
        </details>
      )}
    </Section>
  );
}
