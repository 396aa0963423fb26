import type { Council } from '#contract/council.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import styles from './DatedList.module.css';
import { RecordTakeAway } from './RecordTakeAway.tsx';
import { ReadDays } from '#shared/ui/ReadDays.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';
import { VisitList } from './VisitList.tsx';
import { visitsSince } from '#domain/visitsSince.ts';

/** Monitoring visits, focused visits and joint inspections: those since the latest report first. */
export function Visits({ council }: { council: Council }) {
  const { since, earlier } = visitsSince(council);
  const all = [...since, ...earlier];
  const latest = council.reports.at(-1);
  const known = latest
    ? `${sentenceCase(countInWords(since.length, 'visit or joint inspection', 'visits or joint inspections'))} known since the report of ${formatMonth(latest.publishedOn)}. `
    : '';
  return (
    <Section
      id="visits"
      title={sectionTitle('visits', council)}
      note={`${known}Visits give no grade. Not every visit is in the data: no visit listed does not mean there was none.`}
      foot={
        since.length + earlier.length > 0 ? (
          <span data-record-table="visits">
            <RecordTakeAway council={council} table="visits" />
          </span>
        ) : undefined
      }
    >
      {since.length > 0 && <VisitList visits={since} councilId={council.id} />}
      {earlier.length > 0 && (
        <details className={styles['more']}>
          <summary>
            {latest
              ? `Before the latest report (${earlier.length})`
              : `All visits (${earlier.length})`}
          </summary>
          <VisitList visits={earlier} councilId={council.id} />
        </details>
      )}
      {all.length > 0 && (
        <ReadDays
          rows={all.map(({ inspection, event }) => inspection ?? event?.source ?? {})}
          checkedOn={council.checkedOn}
          className={styles['read']}
        />
      )}
      <p className={styles['papers']}>
        <a href={pageAddress.of('/joint-inspections')}>Joint inspections across England</a>
      </p>
    </Section>
  );
}
