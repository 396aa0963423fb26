import type { CountBy } from '#domain/countThemes.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import { AskedTable } from './AskedTable.tsx';
import type { YearsSeries } from './yearsSeries.ts';

interface YearsTableProps {
  series: YearsSeries;
  by: CountBy;
  behind: Behind;
}

/** Every theme by year: how many reports, and which share of the year's. */
export function YearsTable({ series: { years, rows }, by, behind }: YearsTableProps) {
  return (
    <AskedTable
      label="Table by year"
      caption={`Numbers are ${by}; under each, its share of all ${by} of the year, by year of publication`}
      figure="years"
      columns={years.map(({ year, basis }) => {
        const title = String(year);
        return { id: title, title, inSentence: title, basis };
      })}
      rows={rows.map(({ theme, points }) => ({ theme, cells: points }))}
      by={by}
      behind={behind}
    />
  );
}
