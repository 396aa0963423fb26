import type { Council, CouncilEvent, Inspection } from '#contract/council.ts';
import { contractVersion } from '#contract/contractVersion.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { laneIds, type Framework, type LaneGrade } from '#contract/gradeIds.ts';

const gradeOf: Record<string, LaneGrade> = {
  O: 'outstanding',
  G: 'good',
  R: 'requires-improvement',
  I: 'inadequate',
  N: 'not-judged',
  '-': 'not-given',
};

/** A made-up report; `grades` is a letter a lane, overall first: `RRRRI`. */
export function imaginaryReport(
  inspectionId: string,
  framework: Framework,
  startedOn: string | null,
  publishedOn: string,
  grades: string,
): GradedReport {
  const at = (lane: (typeof laneIds)[number]): LaneGrade =>
    gradeOf[grades.charAt(laneIds.indexOf(lane))] ?? 'not-judged';
  return {
    inspectionId,
    framework,
    startedOn,
    publishedOn,
    grades: {
      overall: at('overall'),
      leaders: at('leaders'),
      'help-and-protection': at('help-and-protection'),
      'children-in-care': at('children-in-care'),
      'care-leavers': at('care-leavers'),
    },
  };
}

/** A made-up visit or inspection. */
export function imaginaryInspection(
  fields: Pick<Inspection, 'id' | 'kind'> & Partial<Inspection>,
): Inspection {
  return {
    startedOn: null,
    endedOn: null,
    publishedOn: null,
    topic: null,
    priorityAction: null,
    reportAddress: null,
    read: 'report',
    judgements: [],
    ...fields,
  };
}

/** A made-up event. */
export function imaginaryEvent(
  fields: Pick<CouncilEvent, 'id' | 'type' | 'occurredOn'> & Partial<CouncilEvent>,
): CouncilEvent {
  return {
    publishedOn: null,
    inspectionId: null,
    themes: [],
    toldBy: null,
    title: `Made-up event ${fields.id}`,
    summary: 'Made up for a test.',
    source: { address: 'https://eastmere.example/news', title: 'Made-up news', publishedOn: null },
    ...fields,
  };
}

/** Eastmere, a council that does not exist, with only what a test gives it. */
export function imaginaryCouncil(fields: Partial<Council> = {}): Council {
  return {
    contract: contractVersion,
    version: 'made-up-1',
    dataAsAt: '2026-08-20',
    id: 'eastmere',
    name: 'Eastmere',
    region: 'North West',
    kind: 'unitary',
    gssCode: 'E06999999',
    ofstedUrn: '99999',
    website: 'https://eastmere.example',
    establishedOn: null,
    abolishedOn: null,
    otherNames: [],
    reports: [],
    inspections: [],
    improvement: [],
    themes: [],
    events: [],
    plans: [],
    plansNeeded: [],
    neighbours: [],
    formerCouncils: [],
    successors: [],
    ...fields,
  };
}
