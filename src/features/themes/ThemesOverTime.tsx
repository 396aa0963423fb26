import { memo } from 'react';
import { AtTwoWidths } from '#shared/figures/AtTwoWidths.tsx';
import { Figure } from '#shared/figures/Figure.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import { councilsOfReports } from './councilsOfReports.ts';
import { labelInSentence } from './labelInSentence.ts';
import styles from './ThemesDrawing.module.css';
import type { ThemesView } from './themesView.ts';
import { yearsKeyItems } from './yearsKeyItems.tsx';
import { yearsLayout } from './yearsLayout.ts';
import { YearsMarks } from './YearsMarks.tsx';
import { yearsMeasures } from './yearsMeasures.ts';
import { yearsSeries, type YearsSeries } from './yearsSeries.ts';
import { YearsTable } from './YearsTable.tsx';
import { yearsWords } from './yearsWords.ts';

/** Which reports the open number counts; null: it is none of this figure. */
function openCell({ years, rows }: YearsSeries, open: string | null) {
  const [part, id, year] = open?.split('.') ?? [];
  const row = part === 'years' ? rows.find(({ theme }) => theme.id === id) : undefined;
  const count = row?.points[years.findIndex((one) => String(one.year) === year)]?.count;
  return row === undefined || count == null || count.reports.length === 0
    ? null
    : { ...count, label: labelInSentence(row.theme.label), year };
}

/** The share of each year's reports that ask for each theme, a small chart for each. */
export const ThemesOverTime = memo(function ThemesOverTime({
  view,
  behind,
}: {
  view: ThemesView;
  behind: Behind;
}) {
  const { by } = view.state;
  const series = yearsSeries(view);
  const { title, finding, basis, notes } = yearsWords(series, view);
  const summary = finding === null ? basis : `${finding}.`;
  const cell = openCell(series, behind.open);
  return (
    <div id="over-time">
      <Figure
        title={title}
        summary={summary}
        chart={
          <>
            <AtTwoWidths
              draw={(size) => {
                const placed = yearsLayout(series, yearsMeasures[size]);
                return (
                  <svg
                    className={styles['drawing']}
                    viewBox={`0 0 ${placed.width} ${placed.height}`}
                    role="img"
                    aria-label={summary}
                  >
                    <YearsMarks placed={placed} />
                  </svg>
                );
              }}
            />
            <p className={styles['note']}>
              {finding === null ? '' : `${basis} `}
              {notes.join(' ')}
            </p>
          </>
        }
        chartKey={
          <FigureKey items={yearsKeyItems(series, yearsLayout(series, yearsMeasures.wide), by)} />
        }
        table={<YearsTable series={series} by={by} behind={behind} />}
        source="Ofsted inspection reports, sorted into themes by us"
        dataAsAt={view.data.dataAsAt}
        takeAway={async () => (await import('./themeTakeAways.ts')).themeTakeAways.overTime(view)}
      />
      {cell !== null && (
        <CouncilsBehind
          title={`${cell.label}, ${cell.year ?? ''}: ${countOf(cell.councils, 'council')}, asked in ${countOf(cell.reports.length, 'report')}`}
          councils={councilsOfReports(cell.reports)}
          behind={behind}
        />
      )}
    </div>
  );
});
