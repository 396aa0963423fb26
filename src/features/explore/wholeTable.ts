import type { ExploreState } from './exploreState.ts';

/** What narrows the table of every council down and puts it in order. */
export type TableChoices = Pick<
  ExploreState,
  'region' | 'kind' | 'grades' | 'change' | 'sort' | 'descending'
>;

/** Every council, by name. */
export const wholeTable: TableChoices = {
  region: null,
  kind: null,
  grades: [],
  change: null,
  sort: 'name',
  descending: false,
};
