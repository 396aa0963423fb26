import type { DataQuality } from '#contract/quality.ts';
import { countOf } from '#shared/format/countOf.ts';
import { ShareBar } from './ShareBar.tsx';
import styles from './Quality.module.css';

/** How many councils' plans are here, and how much they say. */
export function PlansKnown({
  quality: { plans, councilsToday },
}: {
  quality: Pick<DataQuality, 'plans' | 'councilsToday'>;
}) {
  const { councils, milestones, withDueDate, withStatus } = plans;
  return (
    <div className={styles['part']}>
      <h3>Action plans</h3>
      <div>
        <p className={styles['says']}>
          {councils} of {countOf(councilsToday, 'council')} have a published plan in the data:{' '}
          {countOf(plans.plans, 'plan')} with {countOf(milestones, 'action')}.
        </p>
        <ShareBar
          shares={[
            { label: 'councils with a plan here', count: councils, look: 'whole' },
            { label: 'without one here', count: councilsToday - councils, look: 'open' },
          ]}
        />
        <p className={styles['text']}>
          {withDueDate} of the {countOf(milestones, 'action')} have a due date and {withStatus} a
          status that the council reported.
        </p>
        <p className={styles['note']}>
          Not published is not the same as none: most councils publish no dated plan, and one
          without a plan here may well have one.
        </p>
      </div>
    </div>
  );
}
