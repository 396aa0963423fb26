import {
  actionColumnIds,
  planColumnIds,
  type ActionColumn,
  type ListState,
  type ListViewId,
  type PlanColumn,
} from './listState.ts';

/** The columns a view sorts by, which one first, and which way round. */
export const listOrder = {
  columns: (view: ListViewId): readonly (PlanColumn | ActionColumn)[] =>
    view === 'plans' ? planColumnIds : actionColumnIds,

  /** What is overdue comes first. */
  firstColumn: (view: ListViewId): PlanColumn | ActionColumn =>
    view === 'plans' ? 'overdue' : 'due',

  /** The way round a column is first sorted: what most readers look for comes first. */
  startsDescending: (column: PlanColumn | ActionColumn): boolean =>
    column !== 'council' && column !== 'due' && column !== 'owner' && column !== 'status',

  /** The order a view opens in. */
  opening(view: ListViewId): Pick<ListState, 'sort' | 'descending'> {
    const sort = listOrder.firstColumn(view);
    return { sort, descending: listOrder.startsDescending(sort) };
  },
};
