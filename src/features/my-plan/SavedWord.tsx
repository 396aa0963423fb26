import type { PlanDeskState } from './planDeskState.ts';

/** Whether the plan is kept. Where it isn't, a notice says more. */
export function SavedWord({
  state,
}: {
  state: Pick<PlanDeskState, 'fault' | 'newer' | 'savedAt'>;
}) {
  if (state.fault !== null || state.newer !== null) return 'Not saved in this browser.';
  if (state.savedAt === null) return 'Not saved yet.';
  const at = new Date(state.savedAt);
  if (Number.isNaN(at.getTime())) return 'Saved in this browser.';
  const time = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `Saved in this browser, last at ${time.join(':')}.`;
}
