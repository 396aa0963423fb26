import type { PlanFile } from '#contract/planFile.ts';
import { ilacsFramework } from '#domain/ilacsFramework.ts';
import { planWorkingDays } from '#domain/planDeadline.ts';
import { planDueWords } from '#domain/planDueWords.ts';
import { reinspectionPractice } from '#shared/format/reinspectionPractice.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { Meaning } from '#shared/ui/Meaning.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { adoptionInWords } from './adoptionInWords.ts';
import styles from './PlanDeadlines.module.css';
import { planDeadlines, type PlanDeadlines as Deadlines } from './planDeadlines.ts';
import { planMonitoringWords } from './planMonitoringWords.ts';

type Inadequate = Extract<Deadlines, { kind: 'inadequate' }>;

function Rule() {
  return (
    <>
      Rule: after an inadequate report a council sends Ofsted its action plan within{' '}
      {planWorkingDays} working days. Source:{' '}
      <a href={ilacsFramework.address}>
        Ofsted’s framework for inspecting children’s services (ILACS)
      </a>
      .
    </>
  );
}

function PlanDue({
  deadlines: { due, plans, report },
  file: { plan },
}: {
  deadlines: Inadequate;
  file: PlanFile;
}) {
  return (
    <div>
      <dt>The plan</dt>
      <dd>
        {due === null ? (
          <p>
            {report.framework === 'sif'
              ? 'The report came before today’s framework, and'
              : 'It is not the council’s latest graded report, and'}{' '}
            no due day is worked out for it here.
          </p>
        ) : (
          <>
            <p>
              <strong>Due with Ofsted on {formatDay(due.dueOn)}.</strong>{' '}
              {adoptionInWords(plan, due)} Adopting a plan is not the same as sending it.
            </p>
            {plans > 1 && (
              <p>
                {sentenceCase(countInWords(plans, 'plan'))} in the data answer this report. The day
                holds for the first one sent.
              </p>
            )}
            <Meaning summary="How the day is counted">
              <p>
                {formatDay(due.dueOn)} is {planDueWords.count(due)}.
              </p>
              <p>{planDueWords.caution}</p>
            </Meaning>
          </>
        )}
        <p className={styles['rule']}>
          <Rule />
        </p>
      </dd>
    </div>
  );
}

function Reinspection({
  deadlines: { next, span, report },
  abolishedOn,
}: {
  deadlines: Inadequate;
  abolishedOn: string | null;
}) {
  const { reinspection } = planMonitoringWords;
  return (
    <div>
      <dt>The next inspection</dt>
      <dd>
        <p>{reinspection({ next, span, report, abolishedOn })}</p>
        <p className={styles['rule']}>
          Practice, not a rule, and nobody promises it by then. {reinspectionPractice} Source: this
          data set’s inspections.
        </p>
      </dd>
    </div>
  );
}

/** Deadlines that law and Ofsted's practice set after the report a plan answers. */
export function PlanDeadlines({ file, on }: { file: PlanFile; on: string }) {
  const deadlines = planDeadlines(file, on);
  const title = 'Deadlines and what follows';
  switch (deadlines.kind) {
    case 'no-inspection':
      return (
        <Section id="deadlines" title={title}>
          <p className={styles['text']}>
            Which inspection the plan answers is not published, so no deadline can be worked out.
          </p>
        </Section>
      );
    case 'no-rule':
      return (
        <Section id="deadlines" title={title}>
          <p className={styles['text']}>
            The plan answers a report without children’s services grades, “
            {inspectionKindWords[deadlines.inspection.kind]}”. No due day is worked out here for
            such a plan.
          </p>
        </Section>
      );
    case 'not-inadequate':
      return (
        <Section id="deadlines" title={title}>
          <p className={styles['text']}>
            The report of {formatDay(deadlines.report.publishedOn)} was not inadequate. Due days,
            monitoring visits and re-inspections are followed here after inadequate reports only.
          </p>
        </Section>
      );
    case 'inadequate':
      return (
        <Section
          id="deadlines"
          title={title}
          note={`After the report published on ${formatDay(deadlines.report.publishedOn)}.`}
        >
          <dl className={styles['deadlines']}>
            <PlanDue deadlines={deadlines} file={file} />
            <div>
              <dt>Monitoring visits</dt>
              <dd>
                <p>{planMonitoringWords.monitoring(deadlines, on)}</p>
                <p className={styles['rule']}>
                  Practice: Ofsted visits a council judged inadequate about once a quarter. Not
                  every visit is in the data, so fewer here does not mean fewer were made. Source:{' '}
                  <a href={ilacsFramework.address}>Ofsted’s framework</a>.
                </p>
              </dd>
            </div>
            <Reinspection deadlines={deadlines} abolishedOn={file.council.abolishedOn} />
          </dl>
        </Section>
      );
  }
}
