import type { Council, Inspection } from '#contract/council.ts';
import { sendOutcomeIds } from '#contract/gradeIds.ts';
import type { InspectionList, ListedInspection } from '#contract/inspectionList.ts';
import type { Papers } from '#contract/papers.ts';

function listed(councilId: string, inspection: Inspection): ListedInspection {
  const { id, kind, startedOn, publishedOn, topic, priorityAction, reportAddress } = inspection;
  const grade = inspection.judgements.find(({ judgement }) => judgement === 'send-arrangements');
  const outcome = sendOutcomeIds.find((one) => one === grade?.grade);
  return {
    id,
    councilId,
    kind,
    ...(startedOn !== null && { started: startedOn }),
    ...(publishedOn !== null && { published: publishedOn }),
    ...(topic !== null && { topic }),
    ...(priorityAction !== null && { priorityAction }),
    ...(outcome !== undefined && { outcome }),
    ...(reportAddress !== null && { address: reportAddress }),
    read: inspection.read,
  };
}

/** Every inspection and visit by the day it started, or else was published; then by id. */
export function shapeInspectionList(papers: Papers, councils: readonly Council[]): InspectionList {
  const key = ({ started, published, id }: ListedInspection) =>
    `${started ?? published ?? ''} ${id}`;
  return {
    ...papers,
    inspections: councils
      .flatMap((council) => council.inspections.map((one) => listed(council.id, one)))
      .sort((a, b) => (key(a) < key(b) ? -1 : 1)),
  };
}
