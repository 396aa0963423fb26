import { isDueWithin } from '#domain/isDueWithin.ts';
import type { MilestoneTiming } from '#domain/milestoneTiming.ts';
import { dueChoiceIds, noOwner, type DueChoice, type ListFilters } from './listState.ts';
import type { ActionRow, ListView, PlanRow } from './listView.ts';

export interface FittingPlan {
  row: PlanRow;
  /** How many of its actions fit; null: nothing is asked of actions. */
  fitting: number | null;
}

export interface FilteredList {
  plans: readonly FittingPlan[];
  actions: readonly ActionRow[];
  /** Actions that pass every filter but that of the time due, by time due, and all of them. */
  due: Record<DueChoice | 'all', number>;
}

function isDue(timing: MilestoneTiming, due: DueChoice): boolean {
  switch (due) {
    case 'within-30':
      return isDueWithin(timing, 30);
    case 'within-60':
      return isDueWithin(timing, 60);
    case 'within-90':
      return isDueWithin(timing, 90);
    case 'later':
      return timing.state === 'due' && !isDueWithin(timing, 90);
    case 'overdue':
    case 'undated':
    case 'complete':
      return timing.state === due;
  }
}

/** Filters plans and actions alike, keeping their order. */
export function filterList(view: ListView, filters: ListFilters): FilteredList {
  const { council, region, status, owner, theme, due } = filters;
  const inPlace = ({ councilId, region: where }: PlanRow['plan']) =>
    (council === null || councilId === council) && (region === null || where === region);
  const besideDue = ({ milestone, plan }: ActionRow) =>
    inPlace(plan) &&
    (status === null || milestone.status === status) &&
    (owner === null || (milestone.ownerRole ?? noOwner) === owner) &&
    (theme === null || milestone.themes.includes(theme));
  const passing = view.actions.filter(besideDue);
  const actions = due === null ? passing : passing.filter(({ timing }) => isDue(timing, due));
  const countOf = (id: DueChoice) => passing.filter(({ timing }) => isDue(timing, id)).length;
  const asksOfActions = [status, owner, theme, due].some((choice) => choice !== null);
  const fit = new Set(actions);
  return {
    plans: view.plans.flatMap((row): FittingPlan[] => {
      if (!inPlace(row.plan)) return [];
      if (!asksOfActions) return [{ row, fitting: null }];
      const fitting = row.actions.filter((action) => fit.has(action)).length;
      return fitting === 0 ? [] : [{ row, fitting }];
    }),
    actions,
    due: {
      all: passing.length,
      ...(Object.fromEntries(dueChoiceIds.map((id) => [id, countOf(id)])) as Record<
        DueChoice,
        number
      >),
    },
  };
}
