import type { Council } from '#contract/council.ts';
import { ilacsFramework } from '#domain/ilacsFramework.ts';
import { planDueWords } from '#domain/planDueWords.ts';
import { isInadequate } from '#domain/planNeeds.ts';
import { Section } from '#shared/ui/Section.tsx';
import { deadlineInWords } from './deadlineInWords.ts';
import styles from './PackDeadlines.module.css';
import { reinspectionInWords } from './reinspectionInWords.ts';

/** Days that rules set, with their arithmetic, and what practice has been where there is no rule. */
export function PackDeadlines({ council }: { council: Council }) {
  const latest = council.reports.at(-1);
  const isWaiting = latest !== undefined && isInadequate(latest) && council.abolishedOn === null;
  return (
    <Section id="deadlines" title="Deadlines">
      {council.plansNeeded.length === 0 ? (
        <p>No report in the data asks for an action plan now, so no deadline follows from one.</p>
      ) : (
        <ul className={styles['deadlines']}>
          {council.plansNeeded.map((need) => (
            <li key={need.inspectionId}>{deadlineInWords(need, council)}</li>
          ))}
          {isWaiting && <li>{reinspectionInWords(latest.publishedOn)}</li>}
        </ul>
      )}
      {council.plansNeeded.some(({ due }) => due !== null) && (
        <p className={styles['source']}>
          Rule:{' '}
          <a href={ilacsFramework.address}>Ofsted’s framework for these inspections (ILACS)</a>.{' '}
          {planDueWords.caution}
        </p>
      )}
    </Section>
  );
}
