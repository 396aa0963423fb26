import { useMemo } from 'react';
import { standingIds } from '#domain/grades.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { GradeFlow } from '#shared/figures/GradeFlow.tsx';
import { gradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';
import { GradeKey } from '#shared/figures/GradeKey.tsx';
import { dayTitle } from './dayWords.ts';
import type { ExploreView } from './exploreView.ts';
import { FlowNote } from './FlowNote.tsx';
import { flowSummary } from './flowSummary.ts';
import { FlowTable } from './FlowTable.tsx';

/** How councils went from one day to another, in the frame of a figure. */
export function TwoDatesFigure({ view }: { view: ExploreView }) {
  const { pairs, earlier, later, dataAsAt } = view;
  const series = useMemo(() => gradeFlowSeries(pairs), [pairs]);
  const summary = `By day of publication. ${flowSummary(view)}`;
  const places = new Set([...series.from, ...series.to].map((bar) => bar.place));
  return (
    <Figure
      title={`${dayTitle(earlier, dataAsAt)} and ${dayTitle(later, dataAsAt)}`}
      summary={summary}
      chart={
        <>
          <GradeFlow series={series} earlier={earlier} later={later} summary={summary} />
          <FlowNote series={series} />
        </>
      }
      table={<FlowTable series={series} earlier={earlier} later={later} />}
      chartKey={<GradeKey standings={standingIds.filter((standing) => places.has(standing))} />}
      source="Ofsted inspection reports"
      dataAsAt={dataAsAt}
      takeAway={async () => (await import('./nationalStory.ts')).nationalStory.twoDates(view)}
    />
  );
}
