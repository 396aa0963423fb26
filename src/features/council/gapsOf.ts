import type { Council } from '#contract/council.ts';
import { visitsOf } from '#domain/visits.ts';
import { countInWords, sentenceCase } from '#shared/format/countOf.ts';

interface Gap {
  count: number;
  one: string;
  many: string;
}

function counted({ count, one, many }: Gap): string | null {
  return count === 0 ? null : `${sentenceCase(countInWords(count, one, many))}.`;
}

/** What the data set does not hold on a council, a sentence each; empty where nothing is missing. */
export function gapsOf(council: Council): string[] {
  const { reports, inspections, improvement, events, plans, neighbours } = council;
  const graded = new Set(reports.map(({ inspectionId }) => inspectionId));
  const gradedInspections = inspections.filter(({ id }) => graded.has(id));
  const visits = visitsOf(inspections, events);
  const milestones = plans.flatMap((plan) => plan.milestones);
  const gaps: (string | null)[] = [
    reports.length === 0 ? 'No graded inspection.' : null,
    counted({
      count: reports.filter(({ framework }) => framework === 'sif').length,
      one: 'single inspection (SIF) report, whose areas for improvement are not transcribed',
      many: 'single inspection (SIF) reports, whose areas for improvement are not transcribed',
    }),
    counted({
      count: improvement.filter(({ coverage }) => coverage === 'not-transcribed').length,
      one: 'ILACS report whose areas for improvement are not transcribed',
      many: 'ILACS reports whose areas for improvement are not transcribed',
    }),
    counted({
      count: improvement.filter(({ coverage }) => coverage === 'partial').length,
      one: 'ILACS report of which only part is transcribed',
      many: 'ILACS reports of which only part is transcribed',
    }),
    counted({
      count: gradedInspections.filter(({ startedOn, endedOn }) => !startedOn || !endedOn).length,
      one: 'graded inspection whose first or last day is not known',
      many: 'graded inspections whose first or last day is not known',
    }),
    counted({
      count: gradedInspections.filter(({ reportAddress }) => reportAddress === null).length,
      one: 'graded report without a link',
      many: 'graded reports without a link',
    }),
    counted({
      count: visits.filter(({ inspection, event }) => !inspection?.reportAddress && !event).length,
      one: 'visit or joint inspection without a link',
      many: 'visits or joint inspections without a link',
    }),
    inspections.some(({ kind }) => kind === 'send') ? null : 'No area SEND inspection.',
    plans.length === 0 ? 'No published action plan.' : null,
    counted({
      count: milestones.filter(({ due }) => due === null).length,
      one: 'action of a plan without a published due date',
      many: 'actions of plans without a published due date',
    }),
    counted({
      count: milestones.filter(({ status }) => status === 'unknown').length,
      one: 'action of a plan whose status is not known',
      many: 'actions of plans whose status is not known',
    }),
    neighbours.length === 0 ? 'No statistical neighbours.' : null,
    council.website === null ? 'No address of the council’s website.' : null,
  ];
  return gaps.filter((gap) => gap !== null);
}
