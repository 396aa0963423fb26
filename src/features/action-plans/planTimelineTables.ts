import type { PlanFile } from '#contract/planFile.ts';
import { milestoneTiming } from '#domain/milestoneTiming.ts';
import { visitsOf } from '#domain/visits.ts';
import type { TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import type { PlanTimelineMark } from '#shared/figures/planTimelineMarks.ts';
import { planTimelineMarkWords } from '#shared/figures/planTimelineMarkWords.ts';
import type { PlanTimelineSeries } from '#shared/figures/planTimelineSeries.ts';
import { actionTable } from './actionTable.ts';
import { councilColumns } from './councilColumns.ts';

function sourceOf(mark: PlanTimelineMark, { plan, council }: PlanFile): string | null {
  switch (mark.kind) {
    case 'report':
    case 'plan-due': {
      const report = council.inspections.find(({ id }) => id === plan.inspectionId);
      return report?.reportAddress ?? null;
    }
    case 'adopted':
      return plan.source.address;
    case 'monitoring-visit': {
      const visit = visitsOf(council.inspections, council.events).find(({ id }) => id === mark.id);
      return visit?.inspection?.reportAddress ?? visit?.event?.source.address ?? null;
    }
  }
}

function marksTable(file: PlanFile, marks: readonly PlanTimelineMark[]): TakeAwayTable {
  return {
    name: 'report-and-visits',
    title: 'What else is marked',
    columns: [
      ...councilColumns,
      {
        name: 'occurred_on',
        title: 'Date',
        meaning: 'Day, month or year it happened or is due, as precise as the source',
      },
      {
        name: 'kind',
        title: 'What',
        meaning:
          'The report the plan answers, its adoption, the day it was due with Ofsted, or a monitoring visit since',
      },
      {
        name: 'source',
        title: 'Source',
        meaning:
          'Where it is told; of a due day, the report it is counted from; empty: no address in the data',
      },
    ],
    rows: marks.map((mark) => [
      file.council.gssCode,
      file.council.name,
      mark.occurredOn,
      mark.kind === 'monitoring-visit' ? 'Monitoring visit' : planTimelineMarkWords[mark.kind],
      sourceOf(mark, file),
    ]),
  };
}

/** The plan timeline as tables, exactly what it shows, in the plan's own order. */
export function planTimelineTables(
  file: PlanFile,
  { on, marks }: Pick<PlanTimelineSeries, 'on' | 'marks'>,
): [TakeAwayTable, ...TakeAwayTable[]] {
  const { plan, council } = file;
  const labels = new Map(council.themes.map(({ id, label }) => [id, label]));
  const actions = actionTable(
    plan.milestones.map((milestone) => ({
      council,
      plan,
      milestone,
      timing: milestoneTiming(milestone, on),
    })),
    { on, themeLabel: (theme) => labels.get(theme) ?? theme },
  );
  return marks.length === 0 ? [actions] : [actions, marksTable(file, marks)];
}
