import { milestoneTiming, type MilestoneFacts } from '#domain/milestoneTiming.ts';

/** Where an action can stand on a day. */
export type TimingGroup = 'complete' | 'late' | 'overdue' | 'due' | 'undated';

interface Counted {
  group: TimingGroup;
  count: number;
}

function groupOf(milestone: MilestoneFacts, on: string): TimingGroup {
  const timing = milestoneTiming(milestone, on);
  if (timing.state !== 'overdue') return timing.state;
  return timing.reportedSince ? 'late' : 'overdue';
}

const order: readonly TimingGroup[] = ['complete', 'late', 'overdue', 'due', 'undated'];

/** How many actions stand where on an ISO day. A group without actions is left out. */
export function actionsByTiming(milestones: readonly MilestoneFacts[], on: string): Counted[] {
  const groups = milestones.map((milestone) => groupOf(milestone, on));
  return order
    .map((group) => ({ group, count: groups.filter((one) => one === group).length }))
    .filter(({ count }) => count > 0);
}
