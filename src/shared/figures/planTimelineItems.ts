import type { MilestoneStatus } from '#contract/milestoneStatusIds.ts';
import type { MilestoneTiming } from '#domain/milestoneTiming.ts';
import { lastDay } from '#domain/partialDates.ts';

export interface TimelineAction {
  id: string;
  title: string;
  status: MilestoneStatus;
  due: string | null;
  originalDue: string | null;
  timing: MilestoneTiming;
}

/** One mark on the axis: an action, or several of one group with the same dates and status. */
export interface TimelineItem {
  /** The first action's. */
  id: string;
  /** null: it stands for several. */
  title: string | null;
  count: number;
  status: MilestoneStatus;
  due: string;
  /** null: not known to have moved. */
  originalDue: string | null;
  overdue: boolean;
}

/**
 * A group's dated actions as marks on the axis, by due date: one for each, or `together` one for
 * all of the same status and dates.
 */
export function planTimelineItems(
  actions: readonly TimelineAction[],
  together: boolean,
): TimelineItem[] {
  const items = new Map<string, TimelineItem>();
  for (const { id, title, status, due, originalDue, timing } of actions) {
    if (due === null) continue;
    const key = together ? `${due} ${status} ${originalDue ?? ''}` : id;
    const before = items.get(key);
    const item: TimelineItem = {
      id,
      title: together ? null : title,
      count: 1,
      status,
      due,
      originalDue,
      overdue: timing.state === 'overdue',
    };
    items.set(key, before === undefined ? item : { ...before, count: before.count + 1 });
  }
  return [...items.values()].sort((a, b) => lastDay(a.due).localeCompare(lastDay(b.due)));
}
