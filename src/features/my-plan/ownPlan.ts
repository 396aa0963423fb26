import * as v from 'valibot';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { partialDate, slug } from '#contract/papers.ts';

/** With more in it than blanks. */
const text = v.pipe(v.string(), v.regex(/\S/));
const optionalText = v.nullable(text);

/** An action of a reader's own plan. Empty is null, never an empty text. */
export const ownMilestone = v.object({
  /** Unlike any other of the plan. */
  id: slug,
  title: text,
  /** The plan's heading it stands under; may be empty. */
  priority: v.string(),
  /** Ids of themes.csv; others are kept as they are. */
  themes: v.array(slug),
  due: v.nullable(partialDate),
  originalDue: v.nullable(partialDate),
  /** A role or a name: it stays in the reader's browser. */
  ownerRole: optionalText,
  status: v.picklist(milestoneStatusIds),
  /** The day the status is of. */
  statusAsAt: v.nullable(partialDate),
  /** The status before the last change; null: it never changed here. */
  earlier: v.nullable(
    v.object({ status: v.picklist(milestoneStatusIds), asAt: v.nullable(partialDate) }),
  ),
  /** Web address of the evidence. */
  evidence: optionalText,
  note: optionalText,
  /** What to ask at the meeting. */
  question: optionalText,
});
export type OwnMilestone = v.InferOutput<typeof ownMilestone>;

/** A reader's private copy of an action plan. */
export const ownPlan = v.object({
  title: v.string(),
  council: optionalText,
  /** The published plan it was started from. */
  startedFrom: v.nullable(slug),
  milestones: v.array(ownMilestone),
});
export type OwnPlan = v.InferOutput<typeof ownPlan>;
