import type { GradedReport } from '#contract/gradedReport.ts';
import type { Grade, Lane } from '#contract/gradeIds.ts';
import { judgesCareTogether } from './frameworks.ts';
import { gradeSteps, isGrade } from './grades.ts';
import { isCareLane } from './isCareLane.ts';
import { standingOf } from './standing.ts';

/** A difference between frameworks that a reader must know of to read a change fairly. */
export type Caution =
  /** SIF (to 2018) and ILACS (from 2018) ask different questions, on the same four-point scale. */
  | 'sif-and-ilacs'
  /** Children in care and care leavers were one judgement in one report, two in the other. */
  | 'care-judged-together';

export type NoComparison =
  | 'not-inspected-before'
  | 'not-inspected-after'
  | 'no-overall-before'
  | 'no-overall-after'
  | 'not-judged-before'
  | 'not-judged-after';

export type Direction = 'rose' | 'fell' | 'same';

interface Change {
  direction: Direction;
  /** Grades up or down the scale: -3 to 3. */
  steps: number;
  before: Grade;
  after: Grade;
  /** The same report stands at both dates: nothing has been judged in between. */
  sameReport: boolean;
}

export type Comparison =
  | ({ outcome: 'comparable' } & Change)
  | ({ outcome: 'with-caution'; cautions: readonly [Caution, ...Caution[]] } & Change)
  | { outcome: 'not-comparable'; reason: NoComparison };

function cautionsOf(before: GradedReport, after: GradedReport, lane: Lane): Caution[] {
  const cautions: Caution[] = [];
  if ((before.framework === 'sif') !== (after.framework === 'sif')) cautions.push('sif-and-ilacs');
  if (
    isCareLane(lane) &&
    judgesCareTogether(before.framework) !== judgesCareTogether(after.framework)
  ) {
    cautions.push('care-judged-together');
  }
  return cautions;
}

function missing(
  standing: 'not-inspected' | 'not-given' | 'not-judged',
  when: 'before' | 'after',
): NoComparison {
  const reason = {
    'not-inspected': 'not-inspected',
    'not-given': 'no-overall',
    'not-judged': 'not-judged',
  } as const;
  return `${reason[standing]}-${when}`;
}

/** Compares what two reports of one council say on a lane. null: no report by that date. */
export function compareReports(
  before: GradedReport | null,
  after: GradedReport | null,
  lane: Lane,
): Comparison {
  const from = standingOf(before, lane);
  const to = standingOf(after, lane);
  // The later date first: "no overall grade any more" tells a reader more than a gap before it.
  if (!isGrade(to)) return { outcome: 'not-comparable', reason: missing(to, 'after') };
  if (!isGrade(from)) return { outcome: 'not-comparable', reason: missing(from, 'before') };

  const steps = gradeSteps(from, to);
  const change: Change = {
    direction: steps > 0 ? 'rose' : steps < 0 ? 'fell' : 'same',
    steps,
    before: from,
    after: to,
    sameReport: before?.inspectionId === after?.inspectionId,
  };
  const [first, ...rest] = before && after ? cautionsOf(before, after, lane) : [];
  return first === undefined
    ? { outcome: 'comparable', ...change }
    : { outcome: 'with-caution', cautions: [first, ...rest], ...change };
}
