import { expect, test } from 'vitest';
import type { DataChange } from '#contract/changes.ts';
import { changesByCouncil } from '#domain/changes/changesByCouncil.ts';

const change = (id: string, councilId: string | null): DataChange => ({
  id,
  councilId,
  table: 'events',
  what: 'changed',
  title: id,
  values: [],
});

test('changes by council in the order they come, those about none last', () => {
  const groups = changesByCouncil([
    change('1', null),
    change('2', 'norwick'),
    change('3', 'eastmere'),
    change('4', 'norwick'),
  ]);
  expect([...groups].map(([id, changes]) => [id, changes.map((one) => one.id)])).toEqual([
    ['norwick', ['2', '4']],
    ['eastmere', ['3']],
    [null, ['1']],
  ]);
});

test('no changes', () => {
  expect(changesByCouncil([]).size).toBe(0);
});
