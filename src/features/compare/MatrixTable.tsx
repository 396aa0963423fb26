import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import type { MatrixRow } from '#shared/figures/judgementMatrixSeries.ts';
import base from '#shared/ui/DataTable.module.css';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import { SortHeader } from '#shared/ui/SortHeader.tsx';
import { startsDescending, type MatrixOrder } from './compareState.ts';
import styles from './MatrixTable.module.css';

interface MatrixTableProps {
  rows: readonly MatrixRow[];
  lane: Lane;
  order: MatrixOrder;
  descending: boolean;
  onSort: (order: MatrixOrder, descending: boolean) => void;
}

const quiet = base['quiet'] ?? '';

/** The matrix in words. Roles are written out because rows become stacks on a narrow screen. */
export function MatrixTable({ rows, lane, order, descending, onSort }: MatrixTableProps) {
  const sort = (column: MatrixOrder) => ({
    column,
    descendingFirst: startsDescending(column),
    sorted: { column: order, descending },
    onSort,
  });
  return (
    <table className={`${base['table'] ?? ''} ${styles['table'] ?? ''}`} role="table">
      <caption className="visually-hidden">Judgements of the last report of each council</caption>
      <thead role="rowgroup">
        <tr role="row">
          <SortHeader label="Council" {...sort('name')} />
          {laneIds.map((one) => (
            <SortHeader key={one} label={laneWords[one].label} {...sort(one)} />
          ))}
          <SortHeader label="Inspected" {...sort('inspected')} />
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            <th scope="row" role="rowheader">
              <a href={pageAddress.council(row.id)}>{row.name}</a>
              {row.abolished !== null && (
                <span className={quiet}>abolished {formatDay(row.abolished)}</span>
              )}
            </th>
            {laneIds.map((one) => (
              <td
                key={one}
                role="cell"
                data-label={laneWords[one].label}
                data-chosen={one === lane}
              >
                <GradeWord standing={row.standings[one]} />
                {row.cells.some((cell) => cell.lanes.length > 1 && cell.lanes.includes(one)) && (
                  <span className={quiet}>judged together</span>
                )}
              </td>
            ))}
            <td role="cell" data-label="Inspected" className={base['wide']}>
              {row.report === null ? (
                'Not inspected yet'
              ) : (
                <>
                  {row.report.startedOn === null
                    ? 'First day not known'
                    : `from ${formatDay(row.report.startedOn)}`}
                  <span className={quiet}>
                    {frameworkWords[row.report.framework].label}; published{' '}
                    {row.address === null ? (
                      formatDay(row.report.publishedOn)
                    ) : (
                      <a href={row.address}>{formatDay(row.report.publishedOn)}</a>
                    )}
                  </span>
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
