import type { CountBy } from '#domain/countThemes.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import { AskedTable } from './AskedTable.tsx';
import type { GradesSeries } from './gradesSeries.ts';

interface GradesTableProps {
  series: GradesSeries;
  by: CountBy;
  behind: Behind;
}

/** Every theme by grade: how many reports, and which share of those with the grade. */
export function GradesTable({ series: { columns, rows }, by, behind }: GradesTableProps) {
  return (
    <AskedTable
      label="Table by grade"
      caption={`Numbers are ${by}; under each, its share of all ${by} with the grade`}
      figure="grades"
      columns={columns.map(({ standing, basis }) => {
        const title = gradeLabel(standing);
        return { id: standing, title, inSentence: title.toLowerCase(), basis };
      })}
      rows={rows}
      by={by}
      behind={behind}
    />
  );
}
