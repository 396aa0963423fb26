import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from '#shared/figures/TableOfNumbers.module.css';
import grid from './YearGrid.module.css';
import type { AreaStatus } from './areaStatus.ts';
import { behindName } from './behindName.ts';
import type { YearGridLane, YearGridSeries } from './yearGridSeries.ts';

interface YearGridTableProps {
  series: YearGridSeries;
  caption: string;
  /** What the lanes are: `Outcome`, `Topic`. */
  lanes: string;
  withShares: boolean;
  /** A column of its own for the inspections of each lane that found this. */
  ofThem: { status: AreaStatus; label: string } | null;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

function found({ cells }: YearGridLane, status: AreaStatus): number {
  return cells.flatMap(({ units }) => units).filter((unit) => unit.status === status).length;
}

/** Every number of the grid; each opens into its councils. */
export function YearGridTable(props: YearGridTableProps) {
  const { series, caption, lanes, withShares, ofThem, behind } = props;
  const { years, total } = series;
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{lanes}</th>
            {years.map(({ id, label }) => (
              <th key={id} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">All</th>
            {ofThem !== null && <th scope="col">{ofThem.label}</th>}
          </tr>
        </thead>
        <tbody>
          {series.lanes.map((lane) => (
            <tr key={lane.id}>
              <th scope="row">{lane.label}</th>
              {lane.cells.map(({ year, units }, at) => (
                <td key={year}>
                  <NumberOfCouncils
                    count={units.length}
                    what={`${lane.label}, ${years[at]?.label ?? year}`}
                    name={behindName.lane(lane.id, year)}
                    behind={behind}
                  />
                  {withShares && units.length > 0 && (
                    <span className={grid['share']}>
                      {Math.round((units.length / (years[at]?.total ?? 1)) * 100)}%
                    </span>
                  )}
                </td>
              ))}
              <td>
                <NumberOfCouncils
                  count={lane.total}
                  what={lane.label}
                  name={behindName.lane(lane.id)}
                  behind={behind}
                />
              </td>
              {ofThem !== null && (
                <td>
                  <NumberOfCouncils
                    count={found(lane, ofThem.status)}
                    what={`${lane.label}, ${ofThem.label}`}
                    name={behindName.laneStatus(lane.id, ofThem.status)}
                    behind={behind}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            {years.map(({ id, label, total: ofYear }) => (
              <td key={id}>
                <NumberOfCouncils
                  count={ofYear}
                  what={label}
                  name={behindName.year(id)}
                  behind={behind}
                />
              </td>
            ))}
            <td>{total.toLocaleString('en-GB')}</td>
            {ofThem !== null && (
              <td>
                <NumberOfCouncils
                  count={series.lanes.reduce((sum, lane) => sum + found(lane, ofThem.status), 0)}
                  what={ofThem.label}
                  name={behindName.laneStatus('all', ofThem.status)}
                  behind={behind}
                />
              </td>
            )}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
