import type { Inspection } from '#contract/council.ts';
import type { InspectionKind } from '#contract/inspectionIds.ts';
import type { Row } from '#publisher/tables/tables.ts';

function kindOf(row: Row<'inspections'>): InspectionKind {
  if (row.framework !== 'ilacs') return row.framework;
  const type = row.inspection_type;
  // The checks refuse an ilacs row without a type.
  return type === 'focused-visit' || type === 'monitoring-visit'
    ? type
    : `ilacs-${type ?? 'standard'}`;
}

/** An inspection or visit with its judgements as given. */
export function shapeInspection(
  row: Row<'inspections'>,
  judgements: readonly Row<'judgements'>[],
): Inspection {
  return {
    id: row.inspection_id,
    kind: kindOf(row),
    startedOn: row.started_on,
    endedOn: row.ended_on,
    publishedOn: row.published_on,
    topic: row.theme,
    priorityAction: row.priority_action === null ? null : row.priority_action === 'yes',
    reportAddress: row.report_url,
    read: row.source,
    ...(row.read_on !== null && { readOn: row.read_on }),
    judgements: judgements.map(({ judgement, grade }) => ({ judgement, grade })),
  };
}
