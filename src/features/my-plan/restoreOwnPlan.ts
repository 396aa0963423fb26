import * as v from 'valibot';
import { slug } from '#contract/papers.ts';
import { firstDay, isRealDay } from '#domain/partialDates.ts';
import { textOrNull } from './file/textOrNull.ts';
import { keptPlan, type Drafts } from './keptPlan.ts';
import { mendMilestone } from './mendMilestone.ts';
import { ownPlan, type OwnMilestone, type OwnPlan } from './ownPlan.ts';
import { planUpgrades, type PlanUpgrade } from './planUpgrades.ts';

export interface RestoredPlan {
  /** null: nothing is kept, nothing of it is a plan, or it is of a newer format. */
  plan: OwnPlan | null;
  drafts: Drafts;
  revision: number;
  /** As in PlanDeskState; null: not known. */
  generation: number | null;
  /** What could not be kept, a sentence each without its full stop. Where there is one, put the value aside. */
  notes: readonly string[];
  /** Of a format that this version of the site does not know: to be left as it is. */
  newer: boolean;
}

function mendDrafts(value: unknown): Drafts {
  if (!keptPlan.isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}

function mendPlan(value: unknown): { plan: OwnPlan | null; notes: string[] } {
  if (!keptPlan.isRecord(value)) return { plan: null, notes: ['The plan itself is missing'] };
  const notes: string[] = [];
  const text = (key: keyof OwnPlan, what: string) => {
    const found = value[key];
    if (typeof found === 'string') return textOrNull(found) ?? '';
    if (found !== undefined && found !== null) notes.push(`The plan’s ${what} could not be kept`);
    return '';
  };
  const milestones: OwnMilestone[] = [];
  const taken = new Set<string>();
  const kept = value['milestones'];
  if (!Array.isArray(kept)) notes.push('The plan’s actions are missing');
  for (const [index, one] of (Array.isArray(kept) ? (kept as unknown[]) : []).entries()) {
    const mended = mendMilestone(one, index + 1, taken);
    notes.push(...mended.notes);
    if (mended.milestone === null) continue;
    taken.add(mended.milestone.id);
    milestones.push(mended.milestone);
  }
  const startedFrom = value['startedFrom'] ?? null;
  if (startedFrom !== null && !v.is(slug, startedFrom)) {
    notes.push('The link to the published plan it was started from could not be kept');
  }
  const plan = {
    title: text('title', 'title'),
    council: text('council', 'council') || null,
    startedFrom: v.is(slug, startedFrom) ? startedFrom : null,
    milestones,
  };
  return { plan, notes };
}

function hasRealDates({ due, originalDue, statusAsAt, earlier }: OwnMilestone): boolean {
  const dates = [due, originalDue, statusAsAt, earlier?.asAt ?? null];
  return dates.every((date) => date === null || isRealDay(firstDay(date)));
}

/** Whether a plan is whole: of the right shape, every id once, every date in the calendar. */
function isWhole(plan: unknown): plan is OwnPlan {
  if (!v.is(ownPlan, plan)) return false;
  const ids = new Set(plan.milestones.map(({ id }) => id));
  return ids.size === plan.milestones.length && plan.milestones.every(hasRealDates);
}

/**
 * Reads whatever is kept in the browser as an own plan: of an earlier format, damaged, or no plan
 * at all. Never throws. What can be kept is kept; what can't is named.
 */
export function restoreOwnPlan(
  kept: unknown,
  upgrades: readonly PlanUpgrade[] = planUpgrades,
): RestoredPlan {
  const none = { plan: null, drafts: {}, revision: 0, generation: null, newer: false };
  if (kept === undefined) return { ...none, notes: [] };
  if (!keptPlan.isRecord(kept)) return { ...none, notes: ['What is kept here is not a plan'] };

  let record = kept;
  let format = record['format'];
  if (typeof format === 'number' && format > keptPlan.format) {
    return { ...none, notes: [], newer: true };
  }
  const before: string[] = [];
  while (format !== keptPlan.format) {
    const step = upgrades.find(({ from }) => from === format);
    if (step === undefined) {
      before.push('It does not say which version of this site wrote it');
      break;
    }
    record = step.upgrade(record);
    format = step.from + 1;
  }

  const revision = Number.isSafeInteger(record['revision']) ? Number(record['revision']) : 0;
  const generation = Number.isSafeInteger(record['generation'])
    ? Number(record['generation'])
    : null;
  const drafts = mendDrafts(record['drafts']);
  const { plan, notes } = isWhole(record['plan'])
    ? { plan: record['plan'], notes: [] }
    : mendPlan(record['plan']);
  return { plan, drafts, revision, generation, notes: [...before, ...notes], newer: false };
}
