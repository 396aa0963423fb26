import type { InspectionList, ListedInspection, ToldVisit } from '#contract/inspectionList.ts';
import type { SendOutcome } from '#contract/gradeIds.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { firstDay } from '#domain/partialDates.ts';

const kinds = ['monitoring-visit', 'focused-visit', 'jtai', 'send'] as const;

export interface ComparedVisit {
  id: string;
  kind: (typeof kinds)[number];
  /** Day, month or year, as precise as the source. */
  occurredOn: string;
  publishedOn: string | null;
  topic: string | null;
  /** Of a visit known from councils' papers or news alone; null: it is an inspection of the data. */
  title: string | null;
  /** The title is the council's own account. */
  isCouncilsAccount: boolean;
  /** null: not known, or the kind names none. */
  priorityAction: boolean | null;
  outcome: SendOutcome | null;
  address: string | null;
  /** What it was read from; null: it has a title of its own. */
  read: ListedInspection['read'] | null;
}

export interface CouncilVisits {
  council: NationalCouncil;
  /** Day of publication of its latest graded report; null: there is none, and all are earlier. */
  reportedOn: string | null;
  /** Newest first, as are the earlier ones. */
  since: readonly ComparedVisit[];
  earlier: readonly ComparedVisit[];
}

function listed(one: ListedInspection): ComparedVisit[] {
  const kind = kinds.find((id) => id === one.kind);
  const occurredOn = one.started ?? one.published;
  if (kind === undefined || occurredOn === undefined) return [];
  return [
    {
      id: one.id,
      kind,
      occurredOn,
      publishedOn: one.published ?? null,
      topic: one.topic ?? null,
      title: null,
      isCouncilsAccount: false,
      priorityAction: one.priorityAction ?? null,
      outcome: one.outcome ?? null,
      address: one.address ?? null,
      read: one.read,
    },
  ];
}

function told(one: ToldVisit): ComparedVisit {
  return {
    id: one.id,
    kind: one.kind,
    occurredOn: one.occurred,
    publishedOn: one.published ?? null,
    topic: null,
    title: one.title,
    isCouncilsAccount: one.toldBy === 'council',
    priorityAction: null,
    outcome: null,
    address: one.address ?? null,
    read: null,
  };
}

/**
 * The visits, joint inspections and area SEND inspections of councils, in the order given, parted by
 * the publication of each one's latest graded report. A date known to the month or year counts from
 * its first day, so a visit in the month of the report is earlier, as on the council's own page.
 */
export function compareVisitsView(
  councils: readonly NationalCouncil[],
  list: Pick<InspectionList, 'inspections' | 'told'>,
): CouncilVisits[] {
  const byCouncil = new Map(councils.map(({ id }) => [id, [] as ComparedVisit[]]));
  for (const one of list.inspections) byCouncil.get(one.councilId)?.push(...listed(one));
  for (const one of list.told ?? []) byCouncil.get(one.councilId)?.push(told(one));
  return councils.map((council) => {
    const reportedOn = council.reports.at(-1)?.publishedOn ?? null;
    const visits = (byCouncil.get(council.id) ?? []).sort((a, b) =>
      firstDay(b.occurredOn).localeCompare(firstDay(a.occurredOn)),
    );
    const isSince = ({ occurredOn }: ComparedVisit) =>
      reportedOn !== null && firstDay(occurredOn) > reportedOn;
    return {
      council,
      reportedOn,
      since: visits.filter(isSince),
      earlier: visits.filter((visit) => !isSince(visit)),
    };
  });
}
