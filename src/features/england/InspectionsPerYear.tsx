import { useQuery } from '@tanstack/react-query';
import { memo, useMemo } from 'react';
import type { InspectionList } from '#contract/inspectionList.ts';
import { partlyKnownKinds } from '#domain/inspectionsByYear.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { inspectionListQuery } from '#shared/api/inspectionListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { ChartWhenSeen } from '#shared/figures/ChartWhenSeen.tsx';
import { Figure } from '#shared/figures/Figure.tsx';
import { FigureKey } from '#shared/figures/FigureKey.tsx';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from './InspectionsPerYear.module.css';
import { inspectionsPerYearBehind } from './inspectionsPerYearBehind.ts';
import { inspectionsPerYearKeyItems } from './inspectionsPerYearKeyItems.tsx';
import { inspectionsPerYearSeries } from './inspectionsPerYearSeries.ts';
import { inspectionsPerYearSource } from './inspectionsPerYearSource.ts';
import { InspectionsPerYearTable } from './InspectionsPerYearTable.tsx';
import { InspectionsPerYearVisits } from './InspectionsPerYearVisits.tsx';
import { inspectionsPerYearWords } from './inspectionsPerYearWords.ts';

const loadChart = async () =>
  (await import('./InspectionsPerYearChart.tsx')).InspectionsPerYearChart;

interface InspectionsPerYearProps {
  data: NationalData;
  behind: Behind;
}

/** Inspections by kind and year. It asks for them itself: where they fail the page stands. */
export function InspectionsPerYear(props: InspectionsPerYearProps) {
  const query = useQuery(inspectionListQuery());
  return (
    <section id="inspections-per-year" className={styles['part']} aria-label="Inspections per year">
      <QueryBoundary query={query} what="the inspections of each year" isPart>
        {(list) =>
          list.inspections.length === 0 ? (
            <>
              <h2>Inspections per year</h2>
              <p>There are no inspections in the data.</p>
            </>
          ) : (
            <PerYear list={list} {...props} />
          )
        }
      </QueryBoundary>
    </section>
  );
}

const PerYear = memo(function PerYear({
  list,
  data,
  behind,
}: InspectionsPerYearProps & { list: InspectionList }) {
  const series = useMemo(() => inspectionsPerYearSeries(list), [list]);
  const chart = useMemo(() => ({ series }), [series]);
  const { headline, summary, remarks } = inspectionsPerYearWords(series);
  const shown = inspectionsPerYearBehind(series, data, behind.open);
  const isVisit = partlyKnownKinds.some((kind) => behind.open?.endsWith(`.${kind}`) === true);
  const councils = shown !== null && <CouncilsBehind {...shown} behind={behind} />;
  return (
    <>
      <Figure
        title={headline}
        summary={summary}
        chart={<ChartWhenSeen load={loadChart} chart={chart} className={styles['box']} />}
        table={<InspectionsPerYearTable series={series} behind={behind} />}
        chartKey={<FigureKey items={inspectionsPerYearKeyItems} />}
        source={inspectionsPerYearSource}
        dataAsAt={series.dataAsAt}
        takeAway={async () =>
          (await import('./inspectionsPerYearTakeAway.ts')).inspectionsPerYearTakeAway(list, data)
        }
      />
      {!isVisit && councils}
      <ul className={styles['remarks']}>
        {remarks.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <InspectionsPerYearVisits series={series} behind={behind} />
      {isVisit && councils}
    </>
  );
});
