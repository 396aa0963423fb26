import { expect, test } from 'vitest';
import { fitsFilter, type ActionFilter } from '#features/my-plan/fitsFilter.ts';
import { imaginaryAction } from './imaginaryPlan.ts';

const on = '2026-11-25';
const actions = [
  // Its last day is the counted day: not late yet.
  imaginaryAction({ id: 'last-day', title: 'a', due: '2026-11-25', ownerRole: 'Head of care' }),
  imaginaryAction({ id: 'yesterday', title: 'b', due: '2026-11-24', ownerRole: 'Head of care' }),
  // All of November: until the 30th.
  imaginaryAction({ id: 'november', title: 'c', due: '2026-11' }),
  // 25 December is 30 days on, 26 December 31.
  imaginaryAction({ id: 'thirty', title: 'd', due: '2026-12-25', ownerRole: 'Head of care' }),
  imaginaryAction({ id: 'later', title: 'e', due: '2026-12-26', ownerRole: 'Head of care' }),
  imaginaryAction({ id: 'undated', title: 'f' }),
  imaginaryAction({ id: 'done', title: 'g', due: '2026-01-01', status: 'complete' }),
];

test.each<[ActionFilter, string[]]>([
  ['overdue', ['yesterday']],
  ['soon', ['last-day', 'november', 'thirty']],
  ['undated', ['undated']],
  ['unowned', ['november', 'undated']],
  ['all', ['last-day', 'yesterday', 'november', 'thirty', 'later', 'undated', 'done']],
])('%s', (filter, ids) => {
  expect(actions.filter((one) => fitsFilter(one, filter, on)).map(({ id }) => id)).toEqual(ids);
});
