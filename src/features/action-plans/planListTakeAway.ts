import type { TakeAway } from '#shared/export/TakeAway.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { actionTable } from './actionTable.ts';
import { filterList } from './filterList.ts';
import { listAddress } from './listAddress.ts';
import type { ListData } from './listData.ts';
import { listFilterWords } from './listFilterWords.ts';
import { listHeadline } from './listHeadline.ts';
import { listResultWords } from './listResultWords.ts';
import type { ListState } from './listState.ts';
import { listView } from './listView.ts';
import { planTable } from './planTable.ts';
import { sortList } from './sortList.ts';

const claim = 'A status is what the council reports on a day: claimed, not confirmed.';

/** The list of plans or of their actions as it leaves the site: as filtered and sorted. */
export function planListTakeAway(data: ListData, state: ListState): TakeAway {
  const { dataAsAt, version, plans, themes } = data;
  const { on } = state;
  const view = listView(data, on);
  const filtered = filterList(view, state);
  const ofPlans = state.view === 'plans';
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const table = ofPlans
    ? planTable(sortList.plans(filtered.plans, state), on)
    : actionTable(
        sortList.actions(filtered.actions, state).map(({ milestone, plan, timing }) => ({
          council: { gssCode: plan.gssCode, name: plan.councilName },
          plan,
          milestone,
          timing,
        })),
        { on, themeLabel: (theme) => labels.get(theme) ?? theme },
      );
  const filters = listFilterWords(state, data);
  const result = listResultWords(filtered, view, state.view).replace(/\.$/, '');
  const headline =
    filters.length === 0
      ? listHeadline({ plans: [...plans], needs: [], dataAsAt }, on).headline
      : result.replace(/^Showing /, '').replace(/, counted on [^,]*$/, '');
  const what = ofPlans ? 'Published action plans' : 'Actions of published plans';
  const chosen = filters.length === 0 ? '' : `; ${filters.join(', ')}`;
  const subtitle = `${what} after inspections of children’s services, counted on ${formatDay(on)}${chosen}`;
  const query = listAddress(data).write(state).toString();
  return {
    name: ofPlans ? 'action-plans' : 'action-plan-actions',
    kind: ofPlans ? 'Action plans' : 'Actions of plans',
    headline,
    subtitle,
    notes: [
      claim,
      'The data hold the actions that the papers read list: a plan may have more.',
      ofPlans
        ? 'Counts after “complete” are of actions not reported complete.'
        : 'An action due in a month is overdue from the first day of the next.',
    ],
    source: 'published papers named with each row',
    dataAsAt,
    version,
    path: `/action-plans${query === '' ? '' : `?${query}`}#plans`,
    alt: {
      short: `Table of ${ofPlans ? 'action plans' : 'actions of plans'}. ${headline}.`,
      long: `${headline}. ${subtitle}.`,
    },
    chart: null,
    tables: [table],
    sentences: [`${headline}, counted on ${formatDay(on)}.`],
    embedPath: null,
  };
}
