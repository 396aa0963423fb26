import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneIds } from '#contract/gradeIds.ts';
import { englandAddress } from '#features/england/englandAddress.ts';

const codec = englandAddress({ dataAsAt: '2026-08-20', openingLane: 'overall' });
const read = (query: string) => codec.read(new URLSearchParams(query));
const plain = read('');

test('the plain address is overall, by Ofsted’s definition, in percent, by region', () => {
  expect(plain).toEqual({
    judgement: 'overall',
    basis: 'inspection',
    as: 'percent',
    group: 'region',
    from: '2019-12-31',
    to: '2026-08-20',
    open: null,
    adjusted: [],
  });
  expect(codec.write(plain).toString()).toBe('');
});

test('every choice is in the address', () => {
  const query =
    'judgement=leaders&basis=publication&as=count&group=kind&from=2016&to=2022-05-01&open=shares.2019-03-31.good';
  expect(read(query)).toEqual({
    judgement: 'leaders',
    basis: 'publication',
    as: 'count',
    group: 'kind',
    from: '2016-12-31',
    to: '2022-05-01',
    open: 'shares.2019-03-31.good',
    adjusted: [],
  });
  expect(codec.write(read(query)).toString()).toBe(query);
});

test('what it does not know is left out, one sentence each', () => {
  const state = read('judgement=adoption&basis=guess&as=pie&from=1066&open=<b>&utm=1');
  expect({ ...state, adjusted: [] }).toEqual({ ...plain, from: '2014-12-31' });
  expect(state.adjusted).toHaveLength(5);
  expect(state.adjusted.join(' ')).toContain('the way of counting “guess”');
  expect(state.adjusted.join(' ')).not.toContain('<b>');
  expect(read('open=moon.2019.good')).toMatchObject({
    open: null,
    adjusted: ['The link asked for the councils behind a number that this page does not have'],
  });
});

const day = fc
  .date({ min: new Date('2014-01-01'), max: new Date('2026-08-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const state = fc.record({
  judgement: fc.constantFrom(...laneIds),
  basis: fc.constantFrom('inspection' as const, 'publication' as const),
  as: fc.constantFrom('percent' as const, 'count' as const),
  group: fc.constantFrom('region' as const, 'kind' as const),
  from: day,
  to: day,
  open: fc.constantFrom(
    null,
    'shares.ended',
    'groups.east-midlands.2019-03-31.good-or-outstanding',
  ),
  adjusted: fc.constant([]),
});

test('any state comes back from its address', () => {
  fc.assert(
    fc.property(state, (one) => {
      expect(read(codec.write(one).toString())).toEqual(one);
    }),
  );
});

test('any address can be read', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      expect(() => read(query)).not.toThrow();
    }),
  );
});
