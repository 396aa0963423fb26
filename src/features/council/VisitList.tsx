import { sourceKind } from '#domain/sourceKind.ts';
import type { Visit } from '#domain/visits.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { noLinkWords } from '#shared/format/noLinkWords.ts';
import styles from './DatedList.module.css';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import { visitSummaryInWords } from '#shared/format/visitSummaryInWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';

interface PapersProps {
  visit: Visit;
  /** What the visit is called in the list. */
  title: string;
  councilId: string;
}

function Papers({ visit, title, councilId }: PapersProps) {
  const { id, inspection, event, publishedOn, occurredOn } = visit;
  const address = inspection?.reportAddress ?? null;
  const kind = inspection && sourceKind.ofInspection({ ...inspection, address });
  // The account a row was read from, told again as the event's source.
  const isSame = inspection?.read === 'news' && event?.source.address === address;
  const isOwn = kind === 'ofsted' || inspection?.read === 'summary';
  return (
    <p className={styles['papers']}>
      {publishedOn !== null && `Published ${formatDay(publishedOn)}. `}
      {inspection && address !== null && !isSame && (
        <>
          <SourceMark kind={kind} />
          {inspection.read === 'summary' && 'read from a summary table. '}
          <a href={address}>{isOwn ? 'Ofsted’s letter or report' : 'The account of it'}</a>
          {inspection.readOn !== undefined && ` (read ${formatDay(inspection.readOn)})`}.{' '}
        </>
      )}
      {event && <SourceLink source={event.source} />}
      {inspection && address === null && !event && (
        <>
          <SourceMark kind={kind} />
          {noLinkWords[inspection.read]}
        </>
      )}
      <MistakeLink
        councilId={councilId}
        fact={inspection === null ? `event:${id}` : `inspection:${id}`}
        of={`${title}, ${formatDay(occurredOn)}`}
      />
    </p>
  );
}

interface VisitListProps {
  visits: readonly Visit[];
  councilId: string;
}

/** Visits and joint inspections, in the order given. */
export function VisitList({ visits, councilId }: VisitListProps) {
  return (
    <ul className={styles['list']}>
      {visits.map((visit) => {
        const topic = visit.inspection?.topic ?? null;
        const kind = inspectionKindWords[visit.kind];
        const title =
          visit.event?.title ?? (topic === null ? kind : `${kind}: ${visitTopicWords(topic)}`);
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
              <h3 className={styles['title']}>{title}</h3>
              {visit.inspection?.priorityAction === true && (
                <p className={styles['strong']}>An area for priority action was named.</p>
              )}
              {visit.event && <p>{visitSummaryInWords(visit.event)}</p>}
              {visit.event && topic !== null && <p>It looked at: {visitTopicWords(topic)}.</p>}
              <Papers visit={visit} title={title} councilId={councilId} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
