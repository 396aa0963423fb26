import type { Visit } from '#domain/visits.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { noLinkWords } from '#shared/format/noLinkWords.ts';
import styles from './DatedList.module.css';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { visitSummaryInWords } from '#shared/format/visitSummaryInWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';

function Papers({ visit: { inspection, event, publishedOn } }: { visit: Visit }) {
  const address = inspection?.reportAddress;
  return (
    <p className={styles['papers']}>
      {publishedOn !== null && `Published ${formatDay(publishedOn)}. `}
      {address && (
        <>
          <a href={address}>Ofsted&rsquo;s letter or report</a>.{' '}
        </>
      )}
      {event && <SourceLink source={event.source} />}
      {inspection && !address && !event && noLinkWords[inspection.read]}
    </p>
  );
}

/** Visits and joint inspections, in the order given. */
export function VisitList({ visits }: { visits: readonly Visit[] }) {
  return (
    <ul className={styles['list']}>
      {visits.map((visit) => {
        const topic = visit.inspection?.topic ?? null;
        const kind = inspectionKindWords[visit.kind];
        return (
          <li key={visit.id}>
            <p className={styles['date']}>
              {formatDay(visit.occurredOn)}
              {visit.event && (
                <>
                  <br />
                  {kind}
                </>
              )}
            </p>
            <div>
              <h3 className={styles['title']}>
                {visit.event?.title ??
                  (topic === null ? kind : `${kind}: ${visitTopicWords(topic)}`)}
              </h3>
              {visit.inspection?.priorityAction === true && (
                <p className={styles['strong']}>An area for priority action was named.</p>
              )}
              {visit.event && <p>{visitSummaryInWords(visit.event)}</p>}
              {visit.event && topic !== null && <p>It looked at: {visitTopicWords(topic)}.</p>}
              <Papers visit={visit} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
