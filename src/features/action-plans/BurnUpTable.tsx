import { formatDay } from '#shared/format/formatDay.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import type { BurnUpSeries } from './burnUpSeries.ts';
import styles from './BurnUp.module.css';

/** Every value of the burn-up's lines. */
export function BurnUpTable({ series: { points, total } }: { series: BurnUpSeries }) {
  return (
    <table className={`${table['table'] ?? ''} ${styles['narrow'] ?? ''}`}>
      <caption>Actions due, and reported complete, by the end of each day; {total} in all</caption>
      <thead>
        <tr>
          <th scope="col">By</th>
          <th scope="col">Due</th>
          <th scope="col">Reported complete</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ day, due, complete }) => (
          <tr key={day}>
            <th scope="row">{formatDay(day)}</th>
            <td>{due}</td>
            <td>{complete ?? 'still to come'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
