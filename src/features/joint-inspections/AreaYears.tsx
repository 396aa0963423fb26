import { memo, useMemo } from 'react';
import { Figure } from '#shared/figures/Figure.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { AreaData } from './areaData.ts';
import { areaFigureWords } from './areaFigureWords.ts';
import { areaKeyItems } from './areaKeyItems.tsx';
import { areaStatusWords } from './areaStatusWords.ts';
import styles from './AreaView.module.css';
import { countStatuses } from './countStatuses.ts';
import { YearGrid } from './YearGrid.tsx';
import { yearGridSeries } from './yearGridSeries.ts';
import { YearGridTable } from './YearGridTable.tsx';

interface AreaYearsProps {
  data: AreaData;
  behind: Pick<Behind, 'open' | 'toggle'>;
}

/** Inspections over time: what they found, or looked at, year by year. */
export const AreaYears = memo(function AreaYears({ data, behind }: AreaYearsProps) {
  const { subject, rows, dataAsAt } = data;
  const series = useMemo(() => yearGridSeries(data), [data]);
  const counts = useMemo(
    () => countStatuses(rows.filter(({ inspection }) => inspection !== null)),
    [rows],
  );
  const { title, summary, notes } = areaFigureWords.years(data, series);
  const withShares = !subject.hasTopics;
  return (
    <div id="years">
      <Figure
        title={title}
        summary={summary}
        chart={
          <>
            <YearGrid series={series} withShares={withShares} />
            <p className={styles['note']}>Each square is one inspection. {notes.join(' ')}</p>
          </>
        }
        table={
          <YearGridTable
            series={series}
            caption={
              withShares
                ? 'Inspections by outcome and year, and their share of the year’s'
                : 'Inspections by topic and year'
            }
            lanes={subject.hasTopics ? 'Topic' : subject.found}
            withShares={withShares}
            ofThem={
              subject.hasTopics
                ? { status: 'priority-action', label: areaStatusWords['priority-action'].short }
                : null
            }
            behind={behind}
          />
        }
        chartKey={<FigureKey items={areaKeyItems(subject.statusIds, counts)} />}
        source={subject.source}
        dataAsAt={dataAsAt}
        takeAway={async () => (await import('./areaTakeAways.ts')).areaTakeAways.years(data)}
      />
    </div>
  );
});
