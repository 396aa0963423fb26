import { countOf } from '#shared/format/countOf.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { AreaData } from './areaData.ts';
import { AreaStatusWord } from './AreaStatusWord.tsx';
import { areaStatusWords } from './areaStatusWords.ts';
import { behindName } from './behindName.ts';
import type { AreaStatusCounts } from './countStatuses.ts';
import styles from './AreaCounts.module.css';

interface AreaCountsProps {
  data: AreaData;
  counts: AreaStatusCounts;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

/** How many councils stand at what; the counts add up to all there are. */
export function AreaCounts({ data, counts, behind }: AreaCountsProps) {
  const { subject, councils } = data;
  return (
    <table className={styles['counts']}>
      <caption className="visually-hidden">Councils by their last {subject.one}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{subject.found}</th>
          <th scope="col">Councils</th>
        </tr>
      </thead>
      <tbody>
        {subject.statusIds
          .filter((id) => counts[id] > 0)
          .map((id) => (
            <tr key={id}>
              <th scope="row">
                <AreaStatusWord status={id} />
              </th>
              <td>
                <NumberOfCouncils
                  count={counts[id]}
                  what={areaStatusWords[id].inSentence}
                  name={behindName.now(id)}
                  behind={behind}
                />
              </td>
            </tr>
          ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All councils today</th>
          <td aria-label={countOf(councils, 'council')}>{councils.toLocaleString('en-GB')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
