import type { ActionPlan, Milestone } from '#contract/actionPlans.ts';
import type { Improvement } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import type { PlanNeed } from '#contract/planNeeds.ts';
import type { LaterFinding } from '#domain/laterFindings.ts';
import type { MilestoneTiming } from '#domain/milestoneTiming.ts';
import type { Visit } from '#domain/visits.ts';

/** A row of the data that prompts a question. */
export type QuestionRow =
  | { row: 'action'; id: string }
  | { row: 'area'; inspectionId: string; position: number }
  | { row: 'visit'; id: string }
  | { row: 'plan'; id: string }
  /** A report that asks for a plan, or that asks again for what was reported done. */
  | { row: 'report'; inspectionId: string };

type Area = Improvement['areas'][number];

/** An action with the plan it stands in. */
export interface PlannedAction {
  plan: ActionPlan;
  milestone: Milestone;
}

/** Areas for improvement of one report. */
export interface ReportAreas {
  report: GradedReport;
  areas: readonly Area[];
}

/** Most telling first. */
export const questionKinds = [
  'no-plan',
  'earlier-plan',
  'overdue',
  'slipping',
  'found-since',
  'raised-twice',
  'area-without-action',
  'loose-ends',
  'moved',
  'visit',
  'not-seen',
  'answers-no-area',
] as const;

export type Question = { id: string; about: readonly QuestionRow[] } &
  /** A report asks for a plan and none in the data answers it. */
  (
    | { kind: 'no-plan'; need: PlanNeed }
    /** The newest plan in the data is older than the latest graded report. */
    | { kind: 'earlier-plan'; plan: ActionPlan; report: GradedReport }
    | {
        kind: 'overdue';
        action: PlannedAction;
        timing: Extract<MilestoneTiming, { state: 'overdue' }>;
      }
    /** At risk or delayed as the council reports it, and not past its due date. */
    | { kind: 'slipping'; action: PlannedAction }
    /** Reported complete; inspectors later found something on the theme they are mostly about. */
    | {
        kind: 'found-since';
        actions: readonly PlannedAction[];
        finding: Extract<LaterFinding, { kind: 'found' | 'asked-again' }>;
      }
    /** A theme that two reports running asked to improve. */
    | {
        kind: 'raised-twice';
        theme: string;
        first: ReportAreas;
        again: ReportAreas;
        /** Whether an action shares a theme with one of the later areas; null: can't be told. */
        isAnswered: boolean | null;
      }
    | { kind: 'area-without-action'; named: ReportAreas }
    /** Open actions with no question of their own, and what is not published of them. */
    | {
        kind: 'loose-ends';
        actions: readonly PlannedAction[];
        undated: number;
        unowned: number;
        /** Last reported on over 90 days ago, or on a day that is not known. */
        unreported: number;
      }
    | { kind: 'moved'; action: PlannedAction; from: string; to: string }
    | { kind: 'visit'; visit: Visit }
    /** Reported complete; no finding of inspectors on their main themes is known to be later. */
    | {
        kind: 'not-seen';
        actions: readonly PlannedAction[];
        /** Reported complete on a day that is not known: no finding can be told to be later. */
        undated: number;
      }
    | { kind: 'answers-no-area'; actions: readonly PlannedAction[]; report: GradedReport }
  );
