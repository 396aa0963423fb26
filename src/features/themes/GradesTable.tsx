import type { CountBy } from '#domain/countThemes.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { GradesSeries } from './gradesSeries.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';

interface GradesTableProps {
  series: GradesSeries;
  by: CountBy;
  behind: Behind;
}

/** Every theme by grade: how many reports, and which share of those with the grade. */
export function GradesTable({ series: { columns, rows }, by, behind }: GradesTableProps) {
  return (
    <div className={table['scroll']} tabIndex={0} role="region" aria-label="Table by grade">
      <table className={table['table']}>
        <caption>
          Numbers are {by}; under each, its share of all {by} with the grade
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {columns.map(({ standing }) => (
              <th key={standing} scope="col">
                {gradeLabel(standing)}
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
              {cells.map(({ asked, percent }, at) => {
                const standing = columns[at]?.standing ?? 'not-judged';
                return (
                  <td key={standing}>
                    <NumberOfCouncils
                      count={asked}
                      what={`${by}, ${labelInSentence(theme.label)}, ${gradeLabel(standing).toLowerCase()}`}
                      name={`grades.${theme.id}.${standing}`}
                      behind={behind}
                    />
                    <br />
                    {percentInWords(percent)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All {by} counted</th>
            {columns.map(({ standing, basis }) => (
              <td key={standing}>{basis.toLocaleString('en-GB')}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
