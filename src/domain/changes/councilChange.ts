import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import type { Coverage, EventType } from '#contract/inspectionIds.ts';
import type { Framework } from '#contract/gradeIds.ts';
import type { Visit } from '../visits.ts';

interface OfAction {
  planId: string;
  planTitle: string;
  milestoneId: string;
  title: string;
}

/** One thing that is new, or different, in the data on a council. */
export type CouncilChange = {
  /** Unlike that of any other change of the same list. */
  id: string;
  /** When, by the data, as precise as they are; null: the change itself has no date. */
  on: string | null;
  /** The date is known to the month or year only and may be before the day asked about. */
  possibly: boolean;
} & (
  | { kind: 'report'; inspectionId: string; framework: Framework }
  /** The grades of a report that was known already are other ones: a mistake was mended. */
  | { kind: 'report-corrected'; inspectionId: string; publishedOn: string }
  | { kind: 'visit'; visit: Visit['kind']; title: string | null; topic: string | null }
  /** A visit known before: Ofsted's letter or report on it came out. */
  | { kind: 'visit-published'; visit: Visit['kind']; title: string | null; occurredOn: string }
  /** A visit known before: what it found is told now. */
  | { kind: 'visit-described'; visit: Visit['kind']; title: string | null; occurredOn: string }
  | { kind: 'event'; type: EventType; title: string; occurredOn: string }
  | { kind: 'plan'; planId: string; title: string; actions: number }
  | ({ kind: 'action'; due: string | null } & OfAction)
  /** `from` null: what was reported before is not known. The same twice: reported once more. */
  | ({ kind: 'status'; from: MilestoneStatus | null; to: MilestoneStatus } & OfAction)
  | ({ kind: 'due-moved'; from: string | null; to: string | null } & OfAction)
  /** Its due date went by and it is not reported complete. `on`: the first day it is overdue. */
  | ({ kind: 'fell-due'; due: string; reportedSince: boolean } & OfAction)
  /** What a report asks to improve is transcribed, or more of it, or less. */
  | { kind: 'transcribed'; inspectionId: string; coverage: Coverage; areas: number }
  /** A row was taken out of the data: a correction. */
  | {
      kind: 'removed';
      what: 'report' | 'visit' | 'event' | 'plan' | 'action';
      title: string | null;
      occurredOn: string | null;
    }
);

export type ChangeKind = CouncilChange['kind'];
