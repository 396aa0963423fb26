import { dataPaths } from '#contract/apiPaths.ts';
import type { DataQuality } from '#contract/quality.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Quality.module.css';

/** Faults that are known and not mended, with the reason. */
export function KnownFaults({ faults }: { faults: DataQuality['faults'] }) {
  const base = import.meta.env.BASE_URL;
  return (
    <div className={styles['part']}>
      <h3>Known faults</h3>
      <div>
        <p className={styles['says']}>
          {faults.length === 0
            ? 'No fault is known that is not mended.'
            : `${countOf(faults.length, 'fault')} ${faults.length === 1 ? 'is' : 'are'} known and not mended.`}
        </p>
        <ul className={styles['faults']}>
          {faults.map(({ id, table, councilId, council, title, summary, notedOn }) => (
            <li key={id}>
              <strong>{title}.</strong> {summary}
              <span className={styles['quiet']}>
                In <a href={`${base}${dataPaths.folder}/${table}.csv`}>{table}.csv</a>
                {councilId !== null && (
                  <>
                    , <a href={`${base}councils/${councilId}`}>{council ?? councilId}</a>
                  </>
                )}
                , noted on {formatDay(notedOn)}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
