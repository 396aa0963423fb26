import { expect, test } from 'vitest';
import { areaStatusOf } from '#features/joint-inspections/areaStatus.ts';
import { imaginaryAreas } from './imaginaryAreas.ts';

test('what was found, and each kind of not known', () => {
  expect(areaStatusOf({ kind: 'send', outcome: 'inconsistent' })).toBe('inconsistent');
  expect(areaStatusOf({ kind: 'send', priorityAction: true })).toBe('outcome-not-known');
  expect(areaStatusOf({ kind: 'jtai', priorityAction: true })).toBe('priority-action');
  expect(areaStatusOf({ kind: 'jtai', priorityAction: false })).toBe('no-priority-action');
  expect(areaStatusOf({ kind: 'jtai' })).toBe('priority-not-known');
  expect(areaStatusOf(null)).toBe('not-in-data');
});

test('a council stands at its last inspection; the one before is a row of its own', () => {
  const { rows, councils } = imaginaryAreas(
    'send',
    [{ id: 'norwick' }, { id: 'eastmere' }],
    [
      { id: 'old', councilId: 'norwick', started: '2023-02-01', outcome: 'systemic-failings' },
      { id: 'new', councilId: 'norwick', started: '2026-02-01', outcome: 'inconsistent' },
      { id: 'other-kind', councilId: 'eastmere', kind: 'jtai', started: '2024-01-01' },
    ],
  );
  expect(councils).toBe(2);
  expect(rows.map(({ key, status, stands }) => [key, status, stands])).toEqual([
    ['eastmere', 'not-in-data', true],
    ['new', 'inconsistent', true],
    ['old', 'systemic-failings', false],
  ]);
});

test('an abolished council keeps its inspection and stands nowhere', () => {
  const { rows, councils } = imaginaryAreas(
    'joint',
    [
      { id: 'oldshire', abolished: '2023-04-01' },
      { id: 'formerton', abolished: '2021-04-01' },
    ],
    [{ id: 'visit', councilId: 'oldshire', started: '2019-05-01', priorityAction: true }],
  );
  expect(councils).toBe(0);
  expect(rows.map(({ key, stands }) => [key, stands])).toEqual([['visit', false]]);
});
