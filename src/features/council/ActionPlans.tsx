import { Link } from 'wouter';
import type { Council } from '#contract/council.ts';
import { Section } from '#shared/ui/Section.tsx';
import styles from './ActionPlans.module.css';
import { PlanList } from './PlanList.tsx';
import { sectionTitle } from './sectionTitle.ts';

/** Published plans in short, newest first, and the reports that ask for one not in the data. */
export function ActionPlans({ council }: { council: Council }) {
  const { plans, plansNeeded } = council;
  const claim = (
    <>
      A status is what the council reports on a day. It is a claim, not a finding: what inspectors
      found later is under <a href="#visits">visits</a>.
    </>
  );
  return (
    <Section
      id="plan"
      title={sectionTitle('plan', council)}
      {...(plans.length === 0 ? {} : { note: claim })}
    >
      {plans.length + plansNeeded.length === 0 && (
        <p>No published plan is in the data set. That does not mean there is none.</p>
      )}
      {plans.length + plansNeeded.length > 0 && <PlanList council={council} />}
      <p className={styles['pack']}>
        <Link href={`/scrutiny-packs/${council.id}`}>
          Scrutiny pack: this council on paper, with questions to ask
        </Link>
      </p>
    </Section>
  );
}
