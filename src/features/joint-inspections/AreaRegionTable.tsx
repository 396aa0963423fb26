import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from '#shared/figures/TableOfNumbers.module.css';
import type { AreaData } from './areaData.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import { behindName } from './behindName.ts';
import type { AreaStatusCounts } from './countStatuses.ts';
import { regionAreas } from './regionAreas.ts';

interface AreaRegionTableProps {
  data: AreaData;
  counts: AreaStatusCounts;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

/** The map as a table: how many councils of each region stand at what. */
export function AreaRegionTable({ data, counts, behind }: AreaRegionTableProps) {
  const shown = data.subject.statusIds.filter((id) => counts[id] > 0);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <caption>
          Councils of each region. Every council by name is in the table further down.
        </caption>
        <thead>
          <tr>
            <th scope="col">Region</th>
            {shown.map((id) => (
              <th key={id} scope="col">
                {areaStatusWords[id].short}
              </th>
            ))}
            <th scope="col">All</th>
          </tr>
        </thead>
        <tbody>
          {regionAreas(data.rows).map(({ region, councils, counts: own }) => (
            <tr key={region}>
              <th scope="row">{region}</th>
              {shown.map((id) => (
                <td key={id}>
                  <NumberOfCouncils
                    count={own[id]}
                    what={`${region}, ${areaStatusWords[id].inSentence}`}
                    name={behindName.now(id, region)}
                    behind={behind}
                  />
                </td>
              ))}
              <td>{councils.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">England</th>
            {shown.map((id) => (
              <td key={id}>{counts[id].toLocaleString('en-GB')}</td>
            ))}
            <td>{data.councils.toLocaleString('en-GB')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
