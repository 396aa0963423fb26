import { askOutcomeIds } from '#contract/askOutcomeIds.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { askOutcomeWords } from './askOutcomeWords.ts';
import type { AskRow } from './themeData.ts';
import styles from './Theme.module.css';

interface ThemeCountsProps {
  rows: readonly AskRow[];
  behind: Pick<Behind, 'open' | 'toggle'>;
}

function councils(rows: readonly AskRow[]): number {
  return new Set(rows.map(({ council }) => council.id)).size;
}

/** What the next reports did, in numbers that open into the councils. */
export function ThemeCounts({ rows, behind }: ThemeCountsProps) {
  const parts = askOutcomeIds
    .map((outcome) => ({ outcome, of: rows.filter(({ ask }) => ask.outcome === outcome) }))
    .filter(({ outcome, of }) => of.length > 0 || outcome === 'came-back');
  return (
    <table className={`${table['table'] ?? ''} ${styles['counts'] ?? ''}`}>
      <caption>
        Each report that asked, by what the council’s next graded report did. A council can be in
        more than one line.
      </caption>
      <thead>
        <tr>
          <th scope="col">The theme</th>
          <th scope="col">Reports</th>
          <th scope="col">Councils</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ outcome, of }) => (
          <tr key={outcome}>
            <th scope="row">
              <strong>{askOutcomeWords[outcome].label}</strong>
              <span className={styles['quiet']}>{askOutcomeWords[outcome].meaning}.</span>
            </th>
            <td>{of.length}</td>
            <td>
              <NumberOfCouncils
                count={councils(of)}
                what={`councils, ${askOutcomeWords[outcome].label.toLowerCase()}`}
                name={outcome}
                behind={behind}
              />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Asked, in all</th>
          <td>{rows.length}</td>
          <td>
            <NumberOfCouncils
              count={councils(rows)}
              what="councils asked"
              name="asked"
              behind={behind}
            />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
