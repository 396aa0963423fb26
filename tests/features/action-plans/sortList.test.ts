import { expect, test } from 'vitest';
import { filterList } from '#features/action-plans/filterList.ts';
import { listData } from '#features/action-plans/listData.ts';
import { noFilters, type ListState } from '#features/action-plans/listState.ts';
import { listView } from '#features/action-plans/listView.ts';
import { sortList } from '#features/action-plans/sortList.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

const all = filterList(listView(listData(imaginaryPlanList), '2026-08-20'), noFilters);

function plans(sort: ListState['sort'], descending: boolean) {
  return sortList.plans(all.plans, { sort, descending }).map(({ row }) => row.plan.councilName);
}

function actions(sort: ListState['sort'], descending: boolean) {
  return sortList
    .actions(all.actions, { sort, descending })
    .map(({ milestone }) => milestone.id.replace(/(.).*-m0(\d)/, '$1$2'));
}

test('plans by council, either way', () => {
  expect(plans('council', false)).toEqual(['Eastmere', 'Norwick', 'Vale of Tarn']);
  expect(plans('council', true)).toEqual(['Vale of Tarn', 'Norwick', 'Eastmere']);
});

test('a plan without actions in the data has no counts and is last either way', () => {
  expect(plans('complete', true)).toEqual(['Eastmere', 'Norwick', 'Vale of Tarn']);
  expect(plans('complete', false)).toEqual(['Norwick', 'Eastmere', 'Vale of Tarn']);
  expect(plans('undated', false)).toEqual(['Norwick', 'Eastmere', 'Vale of Tarn']);
  expect(plans('unowned', true)).toEqual(['Eastmere', 'Norwick', 'Vale of Tarn']);
  expect(plans('soon', false)).toEqual(['Norwick', 'Eastmere', 'Vale of Tarn']);
});

test('a plan that answers no known inspection, or has no dated report, is last too', () => {
  expect(plans('answers', false)[0]).toBe('Eastmere');
  // Norwick reported on 1 July 2026, Eastmere in February.
  expect(plans('reported', true)).toEqual(['Norwick', 'Eastmere', 'Vale of Tarn']);
  expect(plans('reported', false)).toEqual(['Eastmere', 'Norwick', 'Vale of Tarn']);
});

test('actions by their last day; what is undated or done waits for none', () => {
  expect(actions('due', false)).toEqual(['e2', 'n1', 'e3', 'n2', 'e1', 'e4']);
  expect(actions('due', true)).toEqual(['n2', 'e3', 'n1', 'e2', 'e1', 'e4']);
});

test('actions by owner and by status', () => {
  expect(actions('owner', false)).toEqual(['e1', 'e2', 'n1', 'e3', 'e4', 'n2']);
  // Delayed, at risk, not started, on track, not known, complete.
  expect(actions('status', false)).toEqual(['e2', 'n2', 'e4', 'e3', 'n1', 'e1']);
  expect(actions('council', true)).toEqual(['n2', 'n1', 'e4', 'e3', 'e2', 'e1']);
});
