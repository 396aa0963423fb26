import type { ActionPlan } from '#contract/actionPlans.ts';
import type { Council, RelatedCouncil } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { Papers } from '#contract/papers.ts';
import { firstDay } from '#domain/partialDates.ts';
import { planNeeds } from '#domain/planNeeds.ts';
import type { DataSet } from '#publisher/read/readDataSet.ts';
import { groupRows } from '#publisher/tables/groupRows.ts';
import { shapeEvent } from './shapeEvent.ts';
import { shapeImprovement } from './shapeImprovement.ts';
import { shapeInspection } from './shapeInspection.ts';

function byDay<Item>(dayOf: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0);
}

/** Everything the data set holds about each council, in the order of councils.csv. */
export function shapeCouncils(
  papers: Papers,
  data: DataSet,
  reports: ReadonlyMap<string, GradedReport[]>,
  plans: readonly ActionPlan[],
): Council[] {
  const rows = new Map(data.councils.map((row) => [row.council_id, row]));
  const aliases = groupRows(data['council-aliases'], (row) => row.council_id);
  const inspections = groupRows(data.inspections, (row) => row.council_id);
  const judgements = groupRows(data.judgements, (row) => row.inspection_id);
  const areas = groupRows(data['improvement-areas'], (row) => row.inspection_id);
  const coverage = new Map(data['improvement-coverage'].map((row) => [row.inspection_id, row]));
  const events = groupRows(data.events, (row) => row.council_id);
  const plansOf = groupRows(plans, (plan) => plan.councilId);
  const neighbours = groupRows(data['statistical-neighbours'], (row) => row.council_id);
  const formers = groupRows(data['council-successions'], (row) => row.successor_id);
  const successors = groupRows(data['council-successions'], (row) => row.former_id);

  const related = (id: string): RelatedCouncil => {
    const row = rows.get(id);
    return {
      id,
      name: row?.name ?? id,
      gssCode: row?.gss_code ?? '',
      reports: reports.get(id) ?? [],
    };
  };

  const checkedOn = data['data-set'][0]?.checked_on;
  return data.councils.map((row): Council => {
    const id = row.council_id;
    const graded = reports.get(id) ?? [];
    const improvement = graded
      .filter(({ framework }) => framework !== 'sif')
      .map((report) =>
        shapeImprovement(
          report,
          coverage.get(report.inspectionId),
          areas.get(report.inspectionId) ?? [],
        ),
      );
    const councilPlans = plansOf.get(id) ?? [];
    const councilInspections = (inspections.get(id) ?? [])
      .map((one) => shapeInspection(one, judgements.get(one.inspection_id) ?? []))
      .sort(byDay((one) => one.startedOn ?? one.publishedOn ?? ''));
    const councilEvents = (events.get(id) ?? [])
      .map(shapeEvent)
      .sort(byDay(({ occurredOn }) => firstDay(occurredOn)));
    const themeIds = new Set([
      ...councilEvents.flatMap((event) => event.themes),
      ...improvement.flatMap((one) => one.areas.flatMap((area) => area.themes)),
      ...councilPlans.flatMap((plan) => plan.milestones.flatMap((one) => one.themes)),
    ]);
    return {
      ...papers,
      ...(checkedOn !== undefined && { checkedOn }),
      id,
      name: row.name,
      region: row.region,
      kind: row.council_type,
      gssCode: row.gss_code,
      ofstedUrn: row.ofsted_urn,
      website: row.website,
      establishedOn: row.established_on,
      abolishedOn: row.abolished_on,
      otherNames: [...new Set((aliases.get(id) ?? []).map(({ alias }) => alias))],
      reports: graded,
      inspections: councilInspections,
      improvement,
      themes: data.themes
        .filter((theme) => themeIds.has(theme.theme_id))
        .map(({ theme_id, label, group, description }) => {
          return { id: theme_id, label, group, description };
        }),
      events: councilEvents,
      plans: councilPlans,
      plansNeeded: planNeeds(
        { abolishedOn: row.abolished_on, reports: graded, inspections: councilInspections },
        councilPlans,
        data['bank-holidays'],
      ),
      neighbours: [...(neighbours.get(id) ?? [])]
        .sort((a, b) => a.rank - b.rank)
        .map(({ neighbour_id, rank }) => ({ ...related(neighbour_id), rank })),
      formerCouncils: (formers.get(id) ?? []).map(({ former_id, changed_on }) => {
        return { ...related(former_id), changedOn: changed_on };
      }),
      successors: (successors.get(id) ?? []).map(({ successor_id, changed_on }) => {
        return { ...related(successor_id), changedOn: changed_on };
      }),
    };
  });
}
