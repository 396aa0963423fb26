import { Link } from 'wouter';
import { calendarPaths } from '#contract/apiPaths.ts';
import type { Council } from '#contract/council.ts';
import { councilEntries } from '#domain/calendar/councilEntries.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';

import styles from './PackHeader.module.css';

/** What this is, of whom, as at when; on screen the ways on, too. */
export function PackHeader({ council }: { council: Council }) {
  const { id, name, region, kind, dataAsAt, abolishedOn } = council;
  return (
    <header className={styles['header']}>
      <p className={styles['kicker']}>
        {`Scrutiny pack · ${region} · ${councilKindWords[kind].toLowerCase().replace('london', 'London')}`}
      </p>
      <h1 tabIndex={-1}>{name}: children’s services</h1>
      <p className={styles['lead']}>
        {`For a scrutiny meeting: the judgements, what has to improve, the action plan, visits since, deadlines and questions to ask. Data to ${formatDay(dataAsAt)}.`}
        {abolishedOn !== null &&
          ` This council was abolished on ${formatDay(abolishedOn)}: the pack is its record.`}
      </p>
      <ul className={styles['ways']}>
        <li data-needs-script="">
          <button
            type="button"
            onClick={() => {
              window.print();
            }}
          >
            Print this pack
          </button>
        </li>
        <li>
          <Link href={`/councils/${id}`}>{name}’s page</Link>
        </li>
        {councilEntries(council).length > 0 && (
          <li>
            <a href={import.meta.env.BASE_URL + calendarPaths.council(id)}>
              Calendar of its dates (.ics)
            </a>
          </li>
        )}
      </ul>
    </header>
  );
}
