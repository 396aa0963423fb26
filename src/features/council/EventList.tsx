import type { CouncilEvent } from '#contract/council.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './DatedList.module.css';
import { eventTypeWords } from './eventTypeWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';

interface EventListProps {
  events: readonly CouncilEvent[];
  councilId: string;
}

/** Events in the order given. */
export function EventList({ events, councilId }: EventListProps) {
  return (
    <ul className={styles['list']}>
      {events.map(({ id, occurredOn, type, title, summary, source }) => (
        <li key={id}>
          <p className={styles['date']}>
            {formatDay(occurredOn)}
            {type !== 'other' && (
              <>
                <br />
                {eventTypeWords[type]}
              </>
            )}
          </p>
          <div>
            <h3 className={styles['title']}>{title}</h3>
            <p>{summary}</p>
            <p className={styles['papers']}>
              <SourceLink source={source} />
              <MistakeLink
                councilId={councilId}
                fact={`event:${id}`}
                of={`${title}, ${formatDay(occurredOn)}`}
              />
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
