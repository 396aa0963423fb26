import { laneIds } from '#contract/gradeIds.ts';
import { changeKindIds } from '#domain/changeKind.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { flowParts } from './flowParts.ts';
import type { FlowView } from './flowView.ts';
import styles from './FlowSection.module.css';

const heads = { rose: 'Rose', fell: 'Fell', same: 'Same', 'not-comparable': 'Not compared' };

/** The judgements that are not chosen: the one word never stands without the four under it. */
export function FlowLanes({ view, behind }: { view: FlowView; behind: Behind }) {
  return (
    <table className={`${table['table'] ?? ''} ${styles['lanes'] ?? ''}`}>
      <caption>
        {view.lane === 'overall' ? 'The four judgements under it' : 'The other judgements'},{' '}
        {formatDay(view.earlier)} to {formatDay(view.later)}: numbers of councils
      </caption>
      <thead>
        <tr>
          <th scope="col">Judgement</th>
          {changeKindIds.map((kind) => (
            <th key={kind} scope="col">
              {heads[kind]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {laneIds
          .filter((lane) => lane !== view.lane)
          .map((lane) => (
            <tr key={lane}>
              <th scope="row">{laneWords[lane].label}</th>
              {changeKindIds.map((kind) => (
                <td key={kind}>
                  <NumberOfCouncils
                    count={view.lanes[lane].counts[kind]}
                    what={`${laneWords[lane].label}: ${flowParts.words(kind)}`}
                    name={flowParts.nameOf(lane, kind)}
                    behind={behind}
                  />
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
