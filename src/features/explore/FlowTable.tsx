import { useId } from 'react';
import { placeLabel, placeShort } from '#shared/figures/placeWords.ts';
import type { GradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from '#shared/figures/TableOfNumbers.module.css';

interface FlowTableProps {
  series: GradeFlowSeries;
  earlier: string;
  later: string;
}

/** The flow as a matrix: rows are where councils stood, columns where they went. */
export function FlowTable({ series, earlier, later }: FlowTableProps) {
  const id = useId();
  const counts = new Map(
    series.ribbons.map((ribbon) => [`${ribbon.from} ${ribbon.to}`, ribbon.count]),
  );
  return (
    <>
      <p className={styles['caption']} id={id}>
        Down: {formatDay(earlier)}. Across: {formatDay(later)}. Numbers are councils.
      </p>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-labelledby={id}>
        <table className={styles['table']} aria-labelledby={id}>
          <thead>
            <tr>
              <th scope="col">From</th>
              {series.to.map(({ place }) => (
                <th key={place} scope="col">
                  <abbr title={placeLabel(place, 'to')}>{placeShort(place, 'to')}</abbr>
                </th>
              ))}
              <th scope="col">All</th>
            </tr>
          </thead>
          <tbody>
            {series.from.map((bar) => (
              <tr key={bar.place}>
                <th scope="row">{placeLabel(bar.place, 'from')}</th>
                {series.to.map(({ place }) => (
                  <td key={place}>{counts.get(`${bar.place} ${place}`) ?? 0}</td>
                ))}
                <td>{bar.count}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">All</th>
              {series.to.map((bar) => (
                <td key={bar.place}>{bar.count}</td>
              ))}
              <td>{series.total}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}
