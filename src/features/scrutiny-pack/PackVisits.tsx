import type { Council } from '#contract/council.ts';
import { isInadequate } from '#domain/planNeeds.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import type { Visit } from '#domain/visits.ts';
import { visitsSince } from '#domain/visitsSince.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { visitSummaryInWords } from '#shared/format/visitSummaryInWords.ts';
import { visitTopicWords } from '#shared/format/visitTopicWords.ts';
import { Section } from '#shared/ui/Section.tsx';
import { SourceLink } from '#shared/ui/SourceLink.tsx';
import { monitoringInWords } from './monitoringInWords.ts';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import styles from './PackVisits.module.css';

/** More would push the questions off a pack's few sheets; the council's page has all. */
const shownAtMost = 8;

function VisitRow({
  visit: { kind, occurredOn, publishedOn, inspection, event },
}: {
  visit: Visit;
}) {
  const topic = inspection?.topic ?? null;
  const address = inspection?.reportAddress ?? null;
  return (
    <li>
      <strong>{`${formatDay(occurredOn)}, ${inspectionKindWords[kind].toLowerCase().replace('send', 'SEND')}`}</strong>
      {topic !== null && ` on ${visitTopicWords(topic)}`}.{' '}
      {inspection?.priorityAction === true && 'An area for priority action was named. '}
      {event === null ? 'What it found is not in the data. ' : `${visitSummaryInWords(event)} `}
      <span className={styles['papers']}>
        {publishedOn !== null && `Published ${formatDay(publishedOn)}. `}
        {address !== null && (
          <>
            {inspection !== null && (
              <SourceMark kind={sourceKind.ofInspection({ ...inspection, address })} />
            )}
            <a href={address}>
              {inspection?.read === 'news' ? 'The account of it' : 'Ofsted’s letter or report'}
            </a>
            .{' '}
          </>
        )}
        {event !== null && <SourceLink source={event.source} />}
        {address === null && event === null && 'There is no link in the data.'}
      </span>
    </li>
  );
}

/** What inspectors saw since the latest graded report, newest first, and how often they came. */
export function PackVisits({ council }: { council: Council }) {
  const latest = council.reports.at(-1);
  const { since } = visitsSince(council);
  const shown = since.slice(0, shownAtMost);
  return (
    <Section
      id="visits"
      title="Visits since the latest report"
      note="Visits give no grade. Not every visit is in the data: none listed does not mean there was none."
    >
      {shown.length === 0 ? (
        <p>
          {latest === undefined
            ? 'There is no graded report in the data that visits could follow.'
            : `No visit or joint inspection since the report of ${formatDay(latest.publishedOn)} is in the data.`}
        </p>
      ) : (
        <ul className={styles['visits']}>
          {shown.map((visit) => (
            <VisitRow key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
      {since.length > shown.length && (
        <p>{`And ${since.length - shown.length} earlier ones, on the council’s page.`}</p>
      )}
      {latest !== undefined && isInadequate(latest) && council.abolishedOn === null && (
        <p className={styles['rhythm']}>{monitoringInWords(council, latest.publishedOn)}</p>
      )}
    </Section>
  );
}
