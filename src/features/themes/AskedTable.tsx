import type { Theme } from '#contract/themes.ts';
import type { CountBy } from '#domain/countThemes.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';

interface AskedTableProps {
  /** For the ear, where the table scrolls. */
  label: string;
  caption: string;
  /** What numbers are named by in the address: `years`. */
  figure: string;
  columns: readonly {
    id: string;
    title: string;
    /** Inside a number's name for the ear. */
    inSentence: string;
    basis: number;
  }[];
  rows: readonly {
    theme: Theme;
    /** One for each column. */
    cells: readonly { asked: number; percent: number | null }[];
  }[];
  by: CountBy;
  behind: Behind;
}

/** Every theme in columns of reports: how many ask for it, and which share of the column's. */
export function AskedTable({ label, caption, figure, columns, rows, by, behind }: AskedTableProps) {
  return (
    <div className={table['scroll']} tabIndex={0} role="region" aria-label={label}>
      <table className={table['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, cells }) => (
            <tr key={theme.id}>
              <th scope="row">
                <a href={pageAddress.of(`/themes/${theme.id}`)}>{theme.label}</a>
              </th>
              {columns.map(({ id, inSentence }, at) => (
                <td key={id}>
                  <NumberOfCouncils
                    count={cells[at]?.asked ?? 0}
                    what={`${by}, ${labelInSentence(theme.label)}, ${inSentence}`}
                    name={`${figure}.${theme.id}.${id}`}
                    behind={behind}
                  />
                  <br />
                  {percentInWords(cells[at]?.percent ?? null)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All {by} counted</th>
            {columns.map(({ id, basis }) => (
              <td key={id}>{basis.toLocaleString('en-GB')}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
