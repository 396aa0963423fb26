import type { CountBy } from '#domain/countThemes.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { labelInSentence } from './labelInSentence.ts';
import { percentInWords } from './percentInWords.ts';
import type { YearsSeries } from './yearsSeries.ts';

interface YearsTableProps {
  series: YearsSeries;
  by: CountBy;
  behind: Behind;
}

/** Every theme by year: how many reports, and which share of the year's. */
export function YearsTable({ series: { years, rows }, by, behind }: YearsTableProps) {
  return (
    <div className={table['scroll']} tabIndex={0} role="region" aria-label="Table by year">
      <table className={table['table']}>
        <caption>
          Numbers are {by}; under each, its share of all {by} of the year, by year of publication
        </caption>
        <thead>
          <tr>
            <th scope="col">Theme</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ theme, points }) => (
            <tr key={theme.id}>
              <th scope="row">
                <a href={pageAddress.of(`/themes/${theme.id}`)}>{theme.label}</a>
              </th>
              {points.map(({ asked, percent }, at) => {
                const year = years[at]?.year ?? 0;
                return (
                  <td key={year}>
                    <NumberOfCouncils
                      count={asked}
                      what={`${by}, ${labelInSentence(theme.label)}, ${year}`}
                      name={`years.${theme.id}.${year}`}
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
            {years.map(({ year, basis }) => (
              <td key={year}>{basis.toLocaleString('en-GB')}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
