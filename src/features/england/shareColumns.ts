import type { EnglandPoint } from '#contract/england.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import { standingIds } from '#domain/grades.ts';
import type { Cell, TakeAwayColumn } from '#shared/export/TakeAwayTable.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';

/** The columns of a table of shares in a file: a day and every standing on it. */
export const shareColumns: {
  columns: readonly TakeAwayColumn[];
  cells: (point: EnglandPoint) => readonly Cell[];
} = {
  columns: [
    { name: 'as_at', title: 'Day', meaning: 'The day counted on' },
    ...standingIds.map((standing) => ({
      name: standing.replaceAll('-', '_'),
      title: gradeLabel(standing),
      meaning: `Number of councils: ${gradeLabel(standing).toLowerCase()}`,
    })),
    {
      name: 'with_a_grade',
      title: 'With a grade',
      meaning: 'Councils with one of the four grades',
    },
    {
      name: 'good_or_outstanding_percent',
      title: 'Good or outstanding, percent',
      meaning:
        'Share of good or outstanding among the councils with a grade, in percent; empty: none has one',
    },
    { name: 'councils', title: 'All councils', meaning: 'Councils that existed on the day' },
  ],
  cells: ({ asAt, counts, councils, goodOrOutstandingPercent }) => [
    asAt,
    ...standingIds.map((standing) => counts[standing]),
    gradedTotal(counts),
    goodOrOutstandingPercent,
    councils,
  ],
};
