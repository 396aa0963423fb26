import { expect, it } from 'vitest';
import { groupByPriority } from '#domain/groupByPriority.ts';

it('keeps the order of headings and of actions, though a heading comes back later', () => {
  const actions = [
    { id: 1, priority: 'Homes' },
    { id: 2, priority: '' },
    { id: 3, priority: 'Homes' },
  ];
  expect(groupByPriority(actions)).toEqual([
    { priority: 'Homes', actions: [actions[0], actions[2]] },
    { priority: '', actions: [actions[1]] },
  ]);
  expect(groupByPriority([])).toEqual([]);
});
