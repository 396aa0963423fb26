import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { listAddress } from '#features/action-plans/listAddress.ts';
import { listData } from '#features/action-plans/listData.ts';
import { listOrder } from '#features/action-plans/listOrder.ts';
import { dueChoiceIds, listViewIds } from '#features/action-plans/listState.ts';
import { imaginaryPlanList } from '#tests/support/imaginaryPlanList.ts';

const codec = listAddress(listData(imaginaryPlanList));
const read = (query: string) => codec.read(new URLSearchParams(query));
const plain = read('');

test('the plain address lists all plans on the data’s day, the overdue first', () => {
  expect(plain).toEqual({
    on: '2026-08-20',
    view: 'plans',
    council: null,
    region: null,
    status: null,
    owner: null,
    theme: null,
    due: null,
    sort: 'overdue',
    descending: true,
    adjusted: [],
  });
  expect(codec.write(plain).toString()).toBe('');
});

test('every choice is in the address', () => {
  const query =
    'on=2026-11-25&view=actions&council=eastmere&region=North&status=at-risk&owner=Head+of+housing&theme=homes&due=within-60&sort=owner&direction=descending';
  expect(read(query)).toEqual({
    on: '2026-11-25',
    view: 'actions',
    council: 'eastmere',
    region: 'North',
    status: 'at-risk',
    owner: 'Head of housing',
    theme: 'homes',
    due: 'within-60',
    sort: 'owner',
    descending: true,
    adjusted: [],
  });
  expect(codec.write(read(query)).toString()).toBe(query);
});

test('actions come in the order of their due dates; a plan’s columns are not theirs', () => {
  expect(read('view=actions')).toMatchObject({ sort: 'due', descending: false, adjusted: [] });
  const state = read('view=actions&sort=overdue');
  expect(state.sort).toBe('due');
  expect(state.adjusted).toEqual([
    'The link asked for the order by “overdue”, which this page does not know. It is left out',
  ]);
  expect(read('owner=none').owner).toBe('none');
});

test('what it does not know is left out, one sentence each; other keys are none of its business', () => {
  const state = read('on=1999-01-01&council=atlantis&due=soon&theme=fun&utm=1');
  expect({ ...state, adjusted: [] }).toEqual(plain);
  expect(state.adjusted).toHaveLength(4);
  expect(state.adjusted.join(' ')).toContain('the time due “soon”');
});

const nullable = <Value extends string>(values: readonly Value[]) =>
  fc.constantFrom(null, ...values);
const state = fc.constantFrom(...listViewIds).chain((view) =>
  fc.record({
    on: fc.constantFrom('2026-08-20', '2027-02-28'),
    view: fc.constant(view),
    council: nullable(['eastmere', 'norwick', 'vale-of-tarn']),
    region: nullable(['North', 'South']),
    status: nullable(milestoneStatusIds),
    owner: nullable(['none', 'Head of care leavers', 'Head of housing']),
    theme: nullable(['homes', 'pathway-plans', 'oversight']),
    due: nullable(dueChoiceIds),
    sort: fc.constantFrom(...listOrder.columns(view)),
    descending: fc.boolean(),
    adjusted: fc.constant([]),
  }),
);

test('any state comes back from its address, and no address makes it throw', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(codec.read(codec.write(one))).toEqual(one);
    }),
  );
  fc.assert(
    fc.property(fc.string(), fc.webQueryParameters(), (on, query) => {
      const { adjusted, ...rest } = codec.read(new URLSearchParams(`${query}&on=${on}`));
      expect(codec.read(codec.write({ ...rest, adjusted }))).toEqual({ ...rest, adjusted: [] });
    }),
  );
});
