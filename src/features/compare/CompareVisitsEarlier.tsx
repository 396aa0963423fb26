import { countOf } from '#shared/format/countOf.ts';
import { CompareVisitLine } from './CompareVisitLine.tsx';
import styles from './CompareVisits.module.css';
import type { CouncilVisits } from './compareVisitsView.ts';

/** A council's visits before its latest graded report, folded; nothing where none is known. */
export function CompareVisitsEarlier({ council, earlier, reportedOn }: CouncilVisits) {
  if (earlier.length === 0) return null;
  return (
    <details className={styles['earlier']}>
      <summary>
        {reportedOn === null
          ? countOf(earlier.length, 'visit or inspection', 'visits and inspections')
          : `${earlier.length.toLocaleString('en-GB')} before that report`}{' '}
        <span className="visually-hidden">of {council.name}</span>
      </summary>
      <ul className={styles['visits']}>
        {earlier.map((visit) => (
          <CompareVisitLine key={visit.id} visit={visit} />
        ))}
      </ul>
    </details>
  );
}
