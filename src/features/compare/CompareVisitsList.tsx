import { formatDay } from '#shared/format/formatDay.ts';
import { CompareVisitLine } from './CompareVisitLine.tsx';
import styles from './CompareVisits.module.css';
import { CompareVisitsEarlier } from './CompareVisitsEarlier.tsx';
import { CompareVisitsQuiet } from './CompareVisitsQuiet.tsx';
import type { CouncilVisits } from './compareVisitsView.ts';

/** Up to this many councils each have their own place, visited since or not. */
const fewCouncils = 6;

/** Each council's visits since its latest graded report; the earlier ones folded. */
export function CompareVisitsList({ rows }: { rows: readonly CouncilVisits[] }) {
  const isFew = rows.length <= fewCouncils;
  const listed = isFew ? rows : rows.filter(({ since }) => since.length > 0);
  const quiet = isFew ? [] : rows.filter(({ since }) => since.length === 0);
  return (
    <>
      {listed.length > 0 && (
        <div className={styles['councils']}>
          {listed.map((row) => (
            <CouncilPart key={row.council.id} row={row} />
          ))}
        </div>
      )}
      {quiet.length > 0 && <CompareVisitsQuiet rows={quiet} />}
    </>
  );
}

function CouncilPart({ row }: { row: CouncilVisits }) {
  const { council, reportedOn, since, earlier } = row;
  const title = `visits-${council.id}`;
  return (
    <section className={styles['council']} aria-labelledby={title}>
      <div>
        <h3 id={title}>
          <a href={`${import.meta.env.BASE_URL}councils/${council.id}`}>{council.name}</a>
        </h3>
        <p className={styles['since']}>
          {reportedOn === null
            ? 'No graded report yet'
            : `Latest graded report ${formatDay(reportedOn)}`}
        </p>
      </div>
      <div>
        {since.length === 0 && (reportedOn !== null || earlier.length === 0) && (
          <p className={styles['none']}>
            {reportedOn === null ? 'No visit known.' : 'None known since then.'}
          </p>
        )}
        {since.length > 0 && (
          <ul className={styles['visits']}>
            {since.map((visit) => (
              <CompareVisitLine key={visit.id} visit={visit} />
            ))}
          </ul>
        )}
        <CompareVisitsEarlier {...row} />
      </div>
    </section>
  );
}
