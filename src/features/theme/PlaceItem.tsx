import { isCareLane } from '#domain/isCareLane.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import type { GoodPlace } from './goodPlaces.ts';
import styles from './Places.module.css';
import { ReportLink } from './ReportLink.tsx';

/** A council that was asked and is now judged good or outstanding there: both grades, both reports. */
export function PlaceItem({ place }: { place: GoodPlace }) {
  const { council, asked, judged, lanes, careApart } = place;
  return (
    <li className={styles['place']}>
      <p className={styles['council']}>
        <a href={pageAddress.council(council.id)}>{council.name}</a>
        <span className={styles['quiet']}>{council.region}</span>
      </p>
      <ul className={styles['lanes']}>
        {lanes.map((lane) => (
          <li key={lane}>
            <span className={styles['lane']}>{laneWords[lane].label}</span>
            <GradeWord standing={asked.grades[lane]} />
            <span className={styles['then']}>
              {careApart && isCareLane(lane) && 'judged together, '}then
            </span>
            <GradeWord standing={judged.grades[lane]} />
          </li>
        ))}
      </ul>
      <div className={styles['quiet']}>
        <p>
          Asked in the report of {formatDay(asked.publishedOn)}.{' '}
          <ReportLink report={asked} of={council.name} />
        </p>
        <p>
          Judged in the latest report, of {formatDay(judged.publishedOn)}.{' '}
          <ReportLink report={judged} of={council.name} />
        </p>
      </div>
    </li>
  );
}
