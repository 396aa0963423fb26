import { expect, test } from 'vitest';
import { filterList } from '#features/action-plans/filterList.ts';
import { listData } from '#features/action-plans/listData.ts';
import { noFilters, type ListFilters } from '#features/action-plans/listState.ts';
import { listView } from '#features/action-plans/listView.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

function filtered(filters: Partial<ListFilters>, on = '2026-08-20') {
  const { plans, actions, due } = filterList(listView(listData(imaginaryPlanList), on), {
    ...noFilters,
    ...filters,
  });
  return {
    plans: plans.map(({ row, fitting }) => [row.plan.id, fitting]),
    actions: actions.map(({ milestone }) => milestone.id.replace(/-\d{4}-/, ' ')),
    due,
  };
}

test('without filters all is there, and a plan without actions too', () => {
  const { plans, actions, due } = filtered({});
  expect(plans).toEqual([
    ['eastmere-2024', null],
    ['norwick-2022', null],
    ['vale-of-tarn-2023', null],
  ]);
  expect(actions).toHaveLength(6);
  // On 20 August 2026 September's last day is 41 days off, the year's 133.
  expect(due).toEqual({
    all: 6,
    overdue: 2,
    'within-30': 0,
    'within-60': 1,
    'within-90': 1,
    later: 1,
    undated: 1,
    complete: 1,
  });
});

test('where a council is narrows plans; nothing is asked of their actions', () => {
  expect(filtered({ region: 'North' }).plans).toEqual([
    ['eastmere-2024', null],
    ['vale-of-tarn-2023', null],
  ]);
  expect(filtered({ council: 'norwick' }).actions).toEqual(['norwick m01', 'norwick m02']);
});

test('a filter on actions keeps the plans that have one that fits, and counts them', () => {
  expect(filtered({ theme: 'homes' })).toMatchObject({
    plans: [
      ['eastmere-2024', 2],
      ['norwick-2022', 1],
    ],
    actions: ['eastmere m01', 'eastmere m02', 'norwick m01'],
  });
  expect(filtered({ owner: 'none' }).actions).toEqual([
    'eastmere m03',
    'eastmere m04',
    'norwick m02',
  ]);
  expect(filtered({ owner: 'Head of housing', region: 'North' }).actions).toEqual(['eastmere m02']);
  expect(filtered({ status: 'unknown' }).actions).toEqual(['norwick m01']);
  expect(filtered({ status: 'complete', due: 'overdue' }).plans).toEqual([]);
});

test('times due are counted beside the other filters', () => {
  const { due, actions } = filtered({ theme: 'homes', due: 'overdue' });
  expect(actions).toEqual(['eastmere m02', 'norwick m01']);
  expect(due).toMatchObject({ all: 3, overdue: 2, complete: 1, undated: 0, later: 0 });
});

test('on a later day more is overdue and less is to come', () => {
  expect(filtered({ due: 'overdue' }, '2026-09-30').actions).toEqual([
    'eastmere m02',
    'norwick m01',
  ]);
  expect(filtered({ due: 'overdue' }, '2026-10-01').actions).toEqual([
    'eastmere m02',
    'eastmere m03',
    'norwick m01',
  ]);
  // 90 days before the last of December.
  expect(filtered({ due: 'within-90' }, '2026-10-02').actions).toEqual(['norwick m02']);
  expect(filtered({ due: 'later' }, '2026-10-01').actions).toEqual(['norwick m02']);
});
