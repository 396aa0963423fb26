import type { DataQuality } from '#contract/quality.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Quality.module.css';

/** What was said longest ago: latest reports, councils never judged, the oldest status of an action. */
export function OldestFacts({ quality }: { quality: DataQuality }) {
  const { oldest, neverInspected, plans } = quality;
  const [first] = oldest;
  const { oldestStatus } = plans;
  return (
    <div className={styles['part']}>
      <h3>The oldest facts</h3>
      <div>
        {first !== undefined && (
          <p className={styles['says']}>
            The latest graded report of {first.council} is the oldest: it was published on{' '}
            {formatDay(first.publishedOn)}.
          </p>
        )}
        <p className={styles['text']}>
          {neverInspected.length === 0
            ? 'Every council of today has a graded report of its own. '
            : `${countOf(neverInspected.length, 'council')} of today ${neverInspected.length === 1 ? 'has' : 'have'} no graded report: ${listInWords(neverInspected.map(({ council }) => council))}. `}
          {oldest.length > 1 &&
            `These are the ${oldest.length} whose latest was published longest ago.`}
        </p>
        <ol className={styles['oldest']}>
          {oldest.map(({ councilId, council, publishedOn }) => (
            <li key={councilId}>
              <a href={`${import.meta.env.BASE_URL}councils/${councilId}`}>{council}</a>
              <span className={styles['quiet']}>{formatDay(publishedOn)}</span>
            </li>
          ))}
        </ol>
        {oldestStatus !== null && (
          <p className={styles['text']}>
            The oldest word on an action is of {formatDay(oldestStatus.asAt)}:{' '}
            <a href={`${import.meta.env.BASE_URL}plans/${oldestStatus.planId}`}>
              a plan of {oldestStatus.council}
            </a>
            . A status is what the council reported on that day.
          </p>
        )}
      </div>
    </div>
  );
}
