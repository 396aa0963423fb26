import { memo } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { Figure } from '#shared/figures/Figure.tsx';
import { PlanTimelineKey } from '#shared/figures/PlanTimelineKey.tsx';
import { planTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { PlanTimelineTable } from '#shared/figures/PlanTimelineTable.tsx';
import { planTimelineWords } from '#shared/figures/planTimelineWords.ts';
import { WrittenPart } from '#shared/ui/WrittenPart.tsx';
import { planTimelineDrawing } from './planTimelineDrawing.ts';

/** The plan timeline in its frame. */
export const PlanTimelineFigure = memo(function PlanTimelineFigure({
  file,
  on,
}: {
  file: PlanFile;
  on: string;
}) {
  const { plan, council, dataAsAt, version } = file;
  const series = planTimelineSeries(plan, { council, on });
  const { title, summary } = planTimelineWords(series);
  return (
    <div id="timeline">
      <Figure
        title={title}
        summary={summary}
        chart={
          <WrittenPart
            later={planTimelineDrawing}
            version={`${version} ${on}`}
            fallback={<p role="status">Loading the drawing…</p>}
          >
            <planTimelineDrawing.Part
              series={series}
              label={`${plan.title}. ${title}. ${summary}`}
            />
          </WrittenPart>
        }
        table={<PlanTimelineTable series={series} />}
        chartKey={<PlanTimelineKey series={series} />}
        source="the council’s published papers, named beside each action; Ofsted’s reports and visits"
        dataAsAt={dataAsAt}
        takeAway={async () => (await import('./planTakeAways.ts')).planTakeAways.timeline(file, on)}
      />
    </div>
  );
});
