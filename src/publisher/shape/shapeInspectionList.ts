import type { Council, Inspection } from '#contract/council.ts';
import { sendOutcomeIds } from '#contract/gradeIds.ts';
import type { InspectionList, ListedInspection, ToldVisit } from '#contract/inspectionList.ts';
import type { Papers } from '#contract/papers.ts';
import { firstDay } from '#domain/partialDates.ts';
import { visitsOf } from '#domain/visits.ts';

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

/** The visits of a council that are known from an event alone. */
function told({ id: councilId, events }: Council): ToldVisit[] {
  return visitsOf([], events).flatMap(({ id, kind, occurredOn, publishedOn, event }) =>
    event === null || kind === 'send'
      ? []
      : [
          {
            id,
            councilId,
            kind,
            occurred: occurredOn,
            ...(publishedOn !== null && { published: publishedOn }),
            title: event.title,
            ...(event.toldBy !== null && { toldBy: event.toldBy }),
            ...(event.source.address !== null && { address: event.source.address }),
          },
        ],
  );
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
    told: councils.flatMap(told).sort((a, b) => {
      const [one, other] = [a, b].map(({ occurred, id }) => `${firstDay(occurred)} ${id}`);
      return (one ?? '') < (other ?? '') ? -1 : 1;
    }),
  };
}
