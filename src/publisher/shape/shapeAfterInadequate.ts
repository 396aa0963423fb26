import type { AfterInadequateCouncil, AfterInadequateList } from '#contract/afterInadequate.ts';
import type { Council } from '#contract/council.ts';
import { laneIds } from '#contract/gradeIds.ts';
import { interventionIds } from '#contract/interventionIds.ts';
import type { Papers } from '#contract/papers.ts';
import { compactReport } from '#domain/compactReports.ts';
import { existsOn } from '#domain/councilExists.ts';
import { openingLane } from '#domain/openingLane.ts';
import { reportAsAt } from '#domain/standing.ts';
import { visitsOf } from '#domain/visits.ts';

type Lifetime = Pick<Council, 'establishedOn' | 'abolishedOn'>;

function lifetime({ establishedOn, abolishedOn }: Lifetime) {
  return {
    ...(establishedOn !== null && { established: establishedOn }),
    ...(abolishedOn !== null && { abolished: abolishedOn }),
  };
}

function inadequateAdoption({ inspections }: Council): string[] {
  return inspections
    .filter(({ judgements }) =>
      judgements.some((one) => one.judgement === 'adoption' && one.grade === 'inadequate'),
    )
    .map(({ id }) => id);
}

function shapeCouncil(council: Council, adoption: string[]): AfterInadequateCouncil {
  const addresses = new Map(council.inspections.map((one) => [one.id, one.reportAddress]));
  return {
    id: council.id,
    name: council.name,
    gssCode: council.gssCode,
    region: council.region,
    ...lifetime(council),
    successors: council.successors.map(({ id, name }) => ({ id, name })),
    reports: council.reports.map((report) => {
      const address = addresses.get(report.inspectionId) ?? null;
      return { ...compactReport(report), ...(address !== null && { address }) };
    }),
    adoption,
    visits: visitsOf(council.inspections, council.events)
      .filter(({ kind }) => kind === 'monitoring-visit')
      .map(({ occurredOn, inspection }) => {
        const address = inspection?.reportAddress ?? null;
        return { on: occurredOn, ...(address !== null && { address }) };
      }),
    events: council.events.flatMap(({ type, occurredOn, title, source }) => {
      const kind = interventionIds.find((one) => one === type);
      return kind === undefined ? [] : [{ type: kind, on: occurredOn, title, source }];
    }),
  };
}

/** Every council ever judged inadequate, in the order given. */
export function shapeAfterInadequate(
  papers: Papers,
  councils: readonly Council[],
): AfterInadequateList {
  const { dataAsAt } = papers;
  const latest = councils
    .filter((council) => existsOn(lifetime(council), dataAsAt))
    .map((council) => reportAsAt(council.reports, dataAsAt))
    .filter((report) => report !== null);
  return {
    ...papers,
    openingLane: openingLane(latest),
    councils: councils.flatMap((council) => {
      const adoption = inadequateAdoption(council);
      const isMeant =
        adoption.length > 0 ||
        council.reports.some(({ grades }) => laneIds.some((one) => grades[one] === 'inadequate'));
      return isMeant ? [shapeCouncil(council, adoption)] : [];
    }),
  };
}
