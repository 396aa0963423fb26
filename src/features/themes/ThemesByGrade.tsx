import { memo, type ReactNode } from 'react';
import { AtTwoWidths } from '#shared/figures/AtTwoWidths.tsx';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { councilsOfReports } from './councilsOfReports.ts';
import { gradesLayout } from './gradesLayout.ts';
import { GradesMarks } from './GradesMarks.tsx';
import { gradesSeries, type GradesSeries } from './gradesSeries.ts';
import { GradesTable } from './GradesTable.tsx';
import { gradesWords } from './gradesWords.ts';
import { labelInSentence } from './labelInSentence.ts';
import styles from './ThemesDrawing.module.css';
import type { ThemesView } from './themesView.ts';

const measures = {
  wide: { width: 1000, text: 14, row: 30, stacked: false },
  narrow: { width: 344, text: 12.5, row: 58, stacked: true },
} as const;

/** Which reports the open number counts; null: it is none of this figure. */
function openCell({ columns, rows }: GradesSeries, open: string | null) {
  const [part, id, standing] = open?.split('.') ?? [];
  const row = part === 'grades' ? rows.find(({ theme }) => theme.id === id) : undefined;
  const at = columns.findIndex((column) => column.standing === standing);
  const [count, column] = [row?.cells[at]?.count, columns[at]];
  return row === undefined || column === undefined || count == null || count.reports.length === 0
    ? null
    : {
        ...count,
        label: labelInSentence(row.theme.label),
        grade: gradeLabel(column.standing).toLowerCase(),
      };
}

interface ThemesByGradeProps {
  view: ThemesView;
  behind: Behind;
  /** The choice of the judgement whose grades tell reports apart. */
  choice: ReactNode;
}

/** How often each theme is asked for in reports of each grade. */
export const ThemesByGrade = memo(function ThemesByGrade({
  view,
  behind,
  choice,
}: ThemesByGradeProps) {
  const { by } = view.state;
  const series = gradesSeries(view);
  const { title, finding, each, notes } = gradesWords(series, view);
  const summary = `${finding === null ? '' : `${finding}. `}${each}`;
  const cell = openCell(series, behind.open);
  return (
    <div id="by-grade">
      <Figure
        title={title}
        summary={summary}
        chart={
          <>
            {choice}
            <AtTwoWidths
              draw={(size) => {
                const placed = gradesLayout(series, measures[size]);
                return (
                  <svg
                    className={styles['drawing']}
                    viewBox={`0 0 ${placed.width} ${placed.height}`}
                    role="img"
                    aria-label={summary}
                  >
                    <GradesMarks placed={placed} />
                  </svg>
                );
              }}
            />
            <p className={styles['note']}>{notes.join(' ')}</p>
          </>
        }
        chartKey={<GradeKey standings={series.columns.map(({ standing }) => standing)} />}
        table={<GradesTable series={series} by={by} behind={behind} />}
        source="Ofsted inspection reports, sorted into themes by us"
        dataAsAt={view.data.dataAsAt}
        takeAway={async () => (await import('./themeTakeAways.ts')).themeTakeAways.byGrade(view)}
      />
      {cell !== null && (
        <CouncilsBehind
          title={`${cell.label}, ${cell.grade}: ${countOf(cell.councils, 'council')}, asked in ${countOf(cell.reports.length, 'report')}`}
          councils={councilsOfReports(cell.reports)}
          behind={behind}
        />
      )}
    </div>
  );
});
