import type { Council } from '#contract/council.ts';
import styles from './DatedList.module.css';
import { EventList } from './EventList.tsx';
import { eventsBesideVisits } from './eventsBesideVisits.ts';
import { leadOnEvents } from './leadOnEvents.ts';
import { RecordTakeAway } from './RecordTakeAway.tsx';
import { ReadDays } from '#shared/ui/ReadDays.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';

/** Events shown at once; the rest opens on request. */
const shownAtOnce = 8;

/** What happened to a council's services, newest first; visits have a part of their own. */
export function Events({ council }: { council: Council }) {
  const { events, isWithout } = eventsBesideVisits(council);
  const rest = events.slice(shownAtOnce);
  return (
    <Section
      id="events"
      title={sectionTitle('events', council)}
      note={leadOnEvents(events, isWithout)}
      foot={
        events.length > 0 ? (
          <span data-record-table="events">
            <RecordTakeAway council={council} table="events" />
          </span>
        ) : undefined
      }
    >
      {events.length === 0 ? (
        <p>
          {`No ${isWithout ? 'other ' : ''}event of this council is in the data. That does not mean nothing${isWithout ? ' else' : ''} happened.`}
        </p>
      ) : (
        <EventList events={events.slice(0, shownAtOnce)} councilId={council.id} />
      )}
      {rest.length > 0 && (
        <details className={styles['more']}>
          <summary>{`Earlier events (${rest.length})`}</summary>
          <EventList events={rest} councilId={council.id} />
        </details>
      )}
      {events.length > 0 && (
        <ReadDays
          rows={events.map(({ source }) => source)}
          checkedOn={council.checkedOn}
          className={styles['read']}
        />
      )}
    </Section>
  );
}
