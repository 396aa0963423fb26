import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import type { AskRow, ThemeData } from './themeData.ts';
import styles from './ThemeYears.module.css';

interface ThemeYearsTableProps {
  data: Pick<ThemeData, 'file' | 'rows'>;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

function councilsOf(rows: readonly AskRow[], year: string): number {
  return new Set(
    rows
      .filter(({ report }) => report.publishedOn.startsWith(year))
      .map(({ council }) => council.id),
  ).size;
}

/** Every value of the figure of years; each year’s councils open. */
export function ThemeYearsTable({ data: { file, rows }, behind }: ThemeYearsTableProps) {
  return (
    <table className={`${table['table'] ?? ''} ${styles['narrow'] ?? ''}`}>
      <caption>ILACS reports by year of publication</caption>
      <thead>
        <tr>
          <th scope="col">Year</th>
          <th scope="col">Asked for it</th>
          <th scope="col">All transcribed</th>
          <th scope="col">Councils asked</th>
        </tr>
      </thead>
      <tbody>
        {file.years.map(({ year, asked, reports }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{asked}</td>
            <td>{reports}</td>
            <td>
              <NumberOfCouncils
                count={councilsOf(rows, year)}
                what={`councils asked in reports of ${year}`}
                name={year}
                behind={behind}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
