import type { Council, Inspection } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { sourceKind } from '#domain/sourceKind.ts';
import { formatDay, formatSpan } from '#shared/format/formatDay.ts';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { readDayWords } from '#shared/format/readDayWords.ts';
import { readFromWords } from '#shared/format/readFromWords.ts';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { SourceMark } from '#shared/ui/SourceMark.tsx';
import styles from './PackJudgements.module.css';

function inspectedInWords({ startedOn }: GradedReport, inspection: Inspection | null): string {
  if (startedOn === null) return 'day of the inspection not known';
  const endedOn = inspection?.endedOn ?? null;
  return endedOn === null
    ? `inspected from ${formatDay(startedOn)}`
    : `inspected ${formatSpan(startedOn, endedOn)}`;
}

function Papers({ report, council }: { report: GradedReport; council: Council }) {
  const inspection = inspectionOf(council, report);
  const kind = inspection === null ? 'Inspection' : inspectionKindWords[inspection.kind];
  const published = formatDay(report.publishedOn);
  return (
    <p className={styles['papers']}>
      {`${kind}, ${inspectedInWords(report, inspection)}; report published ${published}. Framework: ${frameworkWords[report.framework].label}. `}
      {inspection?.reportAddress ? (
        <>
          <a href={inspection.reportAddress}>
            Ofsted’s report<span className="visually-hidden"> of {published}</span>
          </a>
          .
        </>
      ) : (
        'There is no link to the report in the data.'
      )}
      {inspection !== null && (
        <>
          {' '}
          <SourceMark
            kind={sourceKind.ofInspection({ ...inspection, address: inspection.reportAddress })}
          />
          {`From ${readFromWords[inspection.read]}, ${readDayWords.of(inspection, council.checkedOn)}.`}
        </>
      )}
    </p>
  );
}

/** The latest report's judgements, all of them before the one word over them, with its papers. */
export function PackJudgements({ council }: { council: Council }) {
  const latest = council.reports.at(-1);
  const title = council.abolishedOn === null ? 'Latest judgements' : 'Last judgements';
  if (latest === undefined) {
    return (
      <Section id="judgements" title={title}>
        <p>
          The data set holds no graded inspection of this council since 2014. That is not a grade,
          good or bad.
        </p>
      </Section>
    );
  }
  return (
    <Section id="judgements" title={title}>
      <dl className={styles['judgements']}>
        {judgementUnits(latest).map(({ label, lanes, grade }) => (
          <div key={lanes[0]}>
            <dt>{label}</dt>
            <dd>
              <GradeWord standing={grade} large />
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['overall']}>
        {latest.grades.overall === 'not-given' ? (
          <>
            <strong>No overall grade.</strong> Ofsted stopped giving one for inspections that
            started on or after 1 April 2026. The four judgements stand on their own.
          </>
        ) : (
          <>
            Overall effectiveness, the one word Ofsted gave until March 2026:{' '}
            <GradeWord standing={latest.grades.overall} />
          </>
        )}
      </p>
      <Papers report={latest} council={council} />
    </Section>
  );
}
