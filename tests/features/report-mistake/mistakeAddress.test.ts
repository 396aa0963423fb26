import { expect, it } from 'vitest';
import { mistakeAddress } from '#features/report-mistake/mistakeAddress.ts';

const read = (query: string) => mistakeAddress.read(new URLSearchParams(query));

it('reads the council and the fact, and writes them back', () => {
  const state = read('council=eastmere&fact=judgement:e-2024:care-leavers');
  expect(state).toEqual({
    councilId: 'eastmere',
    key: 'judgement:e-2024:care-leavers',
    fact: { kind: 'judgement', inspectionId: 'e-2024', judgement: 'care-leavers' },
    isOdd: false,
  });
  expect(mistakeAddress.write(state).get('fact')).toBe('judgement:e-2024:care-leavers');
  expect(mistakeAddress.write(state).get('council')).toBe('eastmere');
});

it('is blank where nothing is named, and the plain address is the blank form', () => {
  expect(read('')).toEqual({ councilId: null, key: '', fact: null, isOdd: false });
  expect(mistakeAddress.write(read('')).toString()).toBe('');
});

it('keeps a council without a fact', () => {
  expect(read('council=eastmere')).toMatchObject({ councilId: 'eastmere', isOdd: false });
});

it.each(['council=Eastmere%20Council', 'council=eastmere&fact=mood', 'fact=plan:eastmere-2024'])(
  'leaves out what can’t be read and says so: %s',
  (query) => {
    expect(read(query)).toMatchObject({ key: '', fact: null, isOdd: true });
  },
);
