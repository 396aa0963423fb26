import type { Council } from '#contract/council.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import { adoptionGrade } from './adoptionGrade.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { JudgementMeanings } from './JudgementMeanings.tsx';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import styles from './LatestJudgements.module.css';
import { ReportPapers } from './ReportPapers.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { sectionTitle } from './sectionTitle.ts';

/** The latest report's judgements, all of them before the one word over them. */
export function LatestJudgements({ council }: { council: Council }) {
  const latest = council.reports.at(-1);
  if (latest === undefined) {
    return (
      <Section id="judgements" title={sectionTitle('judgements', council)}>
        <p>
          The data set holds no graded inspection of this council since 2014. That is not a grade,
          good or bad.
        </p>
        <JudgementMeanings />
      </Section>
    );
  }
  const inspection = inspectionOf(council, latest);
  const adoption = inspection && adoptionGrade(inspection);
  return (
    <Section id="judgements" title={sectionTitle('judgements', council)}>
      <dl className={styles['judgements']}>
        {judgementUnits(latest).map(({ label, lanes, grade }) => (
          <div key={lanes[0]}>
            <dt>{label}</dt>
            <dd>
              <GradeWord standing={grade} large />
              {lanes.length > 1 && (
                <span className={styles['aside']}>one judgement from 2018 to 2022</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['overall']}>
        {latest.grades.overall === 'not-given' ? (
          <p>
            <strong>No overall grade.</strong> Ofsted stopped giving one for inspections that
            started on or after 1 April 2026. The four judgements stand on their own.
          </p>
        ) : (
          <p>
            Overall effectiveness, the one word Ofsted gave until March 2026:{' '}
            <GradeWord standing={latest.grades.overall} />
          </p>
        )}
        {adoption && <p>Adoption, a sub-judgement: {gradeLabel(adoption).toLowerCase()}.</p>}
        <JudgementMeanings />
      </div>
      <ReportPapers report={latest} inspection={inspection} />
    </Section>
  );
}
