import { useSyncExternalStore } from 'react';
import { Link } from 'wouter';
import { calendarPaths } from '#contract/apiPaths.ts';
import type { PlanFile } from '#contract/planFile.ts';
import styles from './PlanLinks.module.css';

const neverChanges = () => () => undefined;

/** The site's host, known in the browser only: the page written at build time has none. */
function useHost(): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => window.location.host,
    () => null,
  );
}

function CalendarLinks({ planId }: { planId: string }) {
  const path = import.meta.env.BASE_URL + calendarPaths.plan(planId);
  const host = useHost();
  return (
    <>
      <li>
        <a href={path} download>
          Save its dates as a calendar
        </a>
      </li>
      <li>
        <a href={host === null ? path : `webcal://${host}${path}`}>Subscribe to its dates</a>
      </li>
    </>
  );
}

/** Ways on from a plan: its council, the pack for a meeting, a copy to work on, its calendar. */
export function PlanLinks({ file: { plan, council, otherPlans } }: { file: PlanFile }) {
  const hasDates = plan.milestones.some(({ due, status }) => due !== null && status !== 'complete');
  return (
    <nav aria-label="From this plan" className={styles['links']}>
      <ul>
        <li>
          <Link href={`/councils/${council.id}`}>{council.name}’s inspections</Link>
        </li>
        <li>
          <Link href={`/scrutiny-packs/${council.id}`}>Scrutiny pack for a meeting</Link>
        </li>
        <li>
          <Link href={`/my-plan?from=${plan.id}`}>Work on a private copy</Link>
        </li>
        {hasDates && <CalendarLinks planId={plan.id} />}
      </ul>
      {otherPlans.length > 0 && (
        <>
          <p>
            {otherPlans.length === 1 ? 'Another plan' : 'Other plans'} of {council.name}
          </p>
          <ul>
            {otherPlans.map(({ id, title }) => (
              <li key={id}>
                <Link href={`/plans/${id}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
