import { exploreAddress } from './exploreAddress.ts';
import type { ExploreView } from './exploreView.ts';
import { wholeTable, type TableChoices } from './wholeTable.ts';

/** The query of a view's address: `?since=2016&judgement=care-leavers`; empty for the plain page. */
export function viewQuery(
  { data, on, since, lane }: ExploreView,
  choices: TableChoices = wholeTable,
): string {
  const { region, kind, grades, change, sort, descending } = choices;
  const query = exploreAddress(data)
    .write({
      ...{ on, since, judgement: lane, adjusted: [] },
      ...{ region, kind, grades, change, sort, descending },
    })
    .toString();
  return query === '' ? '' : `?${query}`;
}
