import type { Council } from '#contract/council.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { judgementOn } from '#domain/layOnLanes.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { judgementUnits } from '#shared/format/judgementUnits.ts';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { SourceKey } from '#shared/ui/SourceKey.tsx';
import { adoptionGrade } from './adoptionGrade.ts';
import { JudgementMeanings } from './JudgementMeanings.tsx';
import { JudgementMistake } from './JudgementMistake.tsx';
import styles from './LatestJudgements.module.css';
import { ReportPapers } from './ReportPapers.tsx';
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
        <SourceKey />
      </Section>
    );
  }
  const { framework, inspectionId, publishedOn, grades } = latest;
  const inspection = inspectionOf(council, latest);
  const adoption = inspection && adoptionGrade(inspection);
  const place = { councilId: council.id, inspectionId, month: formatShortMonth(publishedOn) };
  return (
    <Section id="judgements" title={sectionTitle('judgements', council)}>
      <dl className={styles['judgements']}>
        {judgementUnits(latest).map(({ label, inSentence, lanes, grade }) => (
          <div key={lanes[0]}>
            <dt>{label}</dt>
            <dd>
              <GradeWord standing={grade} large />
              <JudgementMistake
                {...place}
                judgement={judgementOn(framework, lanes[0])}
                name={inSentence}
                grade={grade}
              />
              {lanes.length > 1 && (
                <span className={styles['aside']}>one judgement from 2018 to 2022</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles['overall']}>
        {grades.overall === 'not-given' ? (
          <p>
            <strong>No overall grade.</strong> Ofsted stopped giving one for inspections that
            started on or after 1 April 2026. The four judgements stand on their own.
          </p>
        ) : (
          <p>
            Overall effectiveness, the one word Ofsted gave until March 2026:{' '}
            <GradeWord standing={grades.overall} />
            <JudgementMistake
              {...place}
              judgement="overall-effectiveness"
              name="overall effectiveness"
              grade={grades.overall}
            />
          </p>
        )}
        {adoption && (
          <p>
            Adoption, a sub-judgement: {gradeLabel(adoption).toLowerCase()}.
            <JudgementMistake {...place} judgement="adoption" name="adoption" grade={adoption} />
          </p>
        )}
        <JudgementMeanings />
      </div>
      <ReportPapers
        report={latest}
        inspection={inspection}
        councilId={council.id}
        checkedOn={council.checkedOn}
      />
      <SourceKey />
    </Section>
  );
}
