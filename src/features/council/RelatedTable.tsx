import { Link } from 'wouter';
import type { RelatedCouncil } from '#contract/council.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { standingOf } from '#domain/standing.ts';
import { firstYear } from '#domain/timeStops.ts';
import { HistoryStrip } from '#shared/figures/HistoryStrip.tsx';
import { historyStripSeries } from '#shared/figures/historyStripSeries.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { GradeChip } from '#shared/ui/GradeChip.tsx';
import styles from './RelatedTable.module.css';
import { tableLanes } from './tableLanes.ts';

interface TableProps {
  caption: string;
  councils: readonly RelatedCouncil[];
  /** The council of this page: marked, and no link. */
  selfId: string;
  dataAsAt: string;
}

/** Every framework has judged it, so that every council's history is whole. */
const historyLane: Lane = 'help-and-protection';

/** Councils side by side by their last report. */
export function RelatedTable({ caption, councils, selfId, dataAsAt }: TableProps) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Council</th>
          {tableLanes.map((lane) => (
            <th key={lane} scope="col" className={styles['lane']}>
              <span>{laneWords[lane].short}</span>
            </th>
          ))}
          <th scope="col" className={styles['date']}>
            Inspected
          </th>
          <th scope="col" className={styles['history']}>
            {laneWords[historyLane].label} since {firstYear}
          </th>
        </tr>
      </thead>
      <tbody>
        {councils.map(({ id, name, reports }) => {
          const last = reports.at(-1) ?? null;
          const inspected =
            last === null ? 'not yet' : formatShortMonth(last.startedOn ?? last.publishedOn);
          return (
            <tr key={id} data-self={id === selfId}>
              <th scope="row">
                {id === selfId ? name : <Link href={`/councils/${id}`}>{name}</Link>}
                <span className={styles['dateBelow']}>{inspected}</span>
              </th>
              {tableLanes.map((lane) => (
                <td key={lane} className={styles['lane']}>
                  <GradeChip standing={standingOf(last, lane)} of={laneWords[lane].label} />
                </td>
              ))}
              <td className={styles['date']}>{inspected}</td>
              <td className={styles['history']}>
                <HistoryStrip
                  bars={historyStripSeries(reports, historyLane, `${firstYear}-01-01`, dataAsAt)}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
