import { expect, it } from 'vitest';
import { currentPlans } from '#domain/currentPlans.ts';
import { answeringPlan, inspectedCouncil } from '#tests/support/imaginaryScrutiny.ts';

function idsOf(...[council]: Parameters<typeof currentPlans>) {
  const { current, others, isBeforeLatest } = currentPlans(council);
  return {
    current: current.map(({ id }) => id),
    others: others.map(({ id }) => id),
    isBeforeLatest,
  };
}

const earlier = answeringPlan([], { id: 'p2020', inspectionId: 'e-2019' });
const unsaid = answeringPlan([], { id: 'p2025', inspectionId: null, adoptedOn: '2025-07' });

it('takes the plans that answer the latest graded report, and names the rest newest first', () => {
  const plans = [earlier, answeringPlan([]), answeringPlan([], { id: 'second' }), unsaid];
  expect(idsOf(inspectedCouncil({ plans }))).toEqual({
    current: ['eastmere-2024', 'second'],
    others: ['p2025', 'p2020'],
    isBeforeLatest: false,
  });
});

it('takes the newest where none answers it, and says where that is too old to', () => {
  expect(idsOf(inspectedCouncil({ plans: [earlier, unsaid] }))).toEqual({
    current: ['p2025'],
    others: ['p2020'],
    isBeforeLatest: false,
  });
  expect(idsOf(inspectedCouncil({ plans: [earlier] }))).toMatchObject({
    current: ['p2020'],
    isBeforeLatest: true,
  });
  const ended = { ...unsaid, adoptedOn: '2021', periodEnd: '2024-04' };
  expect(idsOf(inspectedCouncil({ plans: [ended] })).isBeforeLatest).toBe(true);
  // All of May 2024 is not before the report of 16 May 2024.
  expect(
    idsOf(inspectedCouncil({ plans: [{ ...ended, periodEnd: '2024-05' }] })).isBeforeLatest,
  ).toBe(false);
});

it('has none where there is none', () => {
  expect(idsOf(inspectedCouncil())).toEqual({ current: [], others: [], isBeforeLatest: false });
});
