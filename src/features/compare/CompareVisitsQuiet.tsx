import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './CompareVisits.module.css';
import { CompareVisitsEarlier } from './CompareVisitsEarlier.tsx';
import type { CouncilVisits } from './compareVisitsView.ts';

/** Councils of which no visit is known since their latest graded report, close together. */
export function CompareVisitsQuiet({ rows }: { rows: readonly CouncilVisits[] }) {
  return (
    <section className={styles['quiet']} aria-labelledby="no-visits">
      <h3 id="no-visits">None known since the latest report: {countOf(rows.length, 'council')}</h3>
      <ul>
        {rows.map((row) => (
          <li key={row.council.id}>
            <a href={`${import.meta.env.BASE_URL}councils/${row.council.id}`}>{row.council.name}</a>
            <p className={styles['since']}>
              {row.reportedOn === null
                ? 'No graded report yet'
                : `Latest graded report ${formatDay(row.reportedOn)}`}
            </p>
            <CompareVisitsEarlier {...row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
