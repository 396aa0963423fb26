import type { OwnPlan } from './ownPlan.ts';

/** Texts that were being typed and are not part of the plan yet, by field. */
export type Drafts = Readonly<Record<string, string>>;

/** An own plan as it is kept in the browser. */
export interface KeptPlan {
  /** Raised when the shape changes; see `planUpgrades.ts`. */
  format: 1;
  /** One more with each save. */
  revision: number;
  /** ISO time. */
  savedAt: string;
  plan: OwnPlan;
  /** As in PlanDeskState; not there: kept before it was counted. */
  generation?: number;
  drafts: Drafts;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where an own plan is kept, and what tells one save from another. */
export const keptPlan = {
  key: 'own-plan',
  /** Damaged plans, as they were found. */
  asideKey: 'own-plan-set-aside',
  format: 1,
  isRecord,
  /**
   * Differs wherever two saves differ. The time is part of it, because a plan deleted and begun
   * again starts with revision 1 once more.
   */
  stampOf(kept: unknown): string {
    if (kept === undefined) return 'nothing';
    if (!isRecord(kept)) return 'unreadable';
    return JSON.stringify([kept['revision'], kept['savedAt']], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  },
} as const;
