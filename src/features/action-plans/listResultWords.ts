import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { FilteredList } from './filterList.ts';
import type { ListViewId } from './listState.ts';
import type { ListView } from './listView.ts';

/** What the list shows, of how many, counted on which day. */
export function listResultWords(
  { plans, actions }: Pick<FilteredList, 'plans' | 'actions'>,
  view: Pick<ListView, 'on' | 'plans' | 'actions'>,
  by: ListViewId,
): string {
  const day = `counted on ${formatDay(view.on)}`;
  const allPlans = countOf(view.plans.length, 'plan');
  const allActions = countOf(view.actions.length, 'action');
  if (by === 'actions') {
    const within = countOf(new Set(actions.map(({ plan }) => plan.id)).size, 'plan');
    return actions.length === view.actions.length
      ? `Showing all ${allActions}, of ${within}, ${day}.`
      : `Showing ${actions.length} of ${allActions}, of ${within}, ${day}.`;
  }
  return plans.length === view.plans.length && actions.length === view.actions.length
    ? `Showing all ${allPlans} with ${allActions}, ${day}.`
    : `Showing ${plans.length} of ${allPlans}; of ${allActions}, ${actions.length} ${actions.length === 1 ? 'fits' : 'fit'}, ${day}.`;
}
