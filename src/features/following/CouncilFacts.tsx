import { Link } from 'wouter';
import { calendarPaths } from '#contract/apiPaths.ts';
import type { Council } from '#contract/council.ts';
import { councilEntries } from '#domain/calendar/councilEntries.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { CouncilChanges } from './CouncilChanges.tsx';
import { CouncilStanding } from './CouncilStanding.tsx';
import styles from './FollowedCouncil.module.css';
import type { FollowedCouncil } from './followedRecord.ts';
import { NextDates } from './NextDates.tsx';
import { PlanStanding } from './PlanStanding.tsx';
import type { Releases } from './useReleaseNotes.ts';

interface CouncilFactsProps {
  council: Council;
  followed: FollowedCouncil;
  meeting: string | null;
  releases: Releases;
}

/** Where a council stands, what is due, and what changed in its data. */
export function CouncilFacts({ council, followed, meeting, releases }: CouncilFactsProps) {
  const { id, name, dataAsAt, abolishedOn } = council;
  const of = <span className="visually-hidden">of {name}</span>;
  return (
    <div className={styles['facts']}>
      <div className={styles['standing']}>
        {abolishedOn !== null && (
          <p>This council was abolished on {formatDay(abolishedOn)}: nothing new will come.</p>
        )}
        <h3>Latest judgements</h3>
        <CouncilStanding council={council} />
        <h3>Action plan</h3>
        <PlanStanding council={council} />
        <h3>Due next</h3>
        <NextDates council={council} />
        <ul className={styles['ways']}>
          <li>
            <Link href={`/scrutiny-packs/${id}`}>Scrutiny pack {of}</Link>
          </li>
          {councilEntries(council).length > 0 && (
            <li>
              <a href={import.meta.env.BASE_URL + calendarPaths.council(id)}>
                Calendar to subscribe to {of}
              </a>
            </li>
          )}
        </ul>
        <p className={styles['quiet']}>Data to {formatDay(dataAsAt)}.</p>
      </div>
      <CouncilChanges council={council} followed={followed} meeting={meeting} releases={releases} />
    </div>
  );
}
