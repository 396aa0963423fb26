import { expect, it } from 'vitest';
import { planCard } from '#app/pages/planCard.ts';
import { imaginaryActions, imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

it('is the timeline of a plan of six actions', () => {
  expect(planCard(imaginaryPlanFile())?.kind).toBe('Plan timeline');
});

it('is the burn-up of a longer plan', () => {
  const milestones = [...imaginaryActions, ...imaginaryActions].map((action, at) => ({
    ...action,
    id: `m${at}`,
  }));
  expect(planCard(imaginaryPlanFile({ milestones }))?.kind).toBe('Progress over time');
});

it('is nothing where none of the plan’s actions is in the data', () => {
  expect(planCard(imaginaryPlanFile({ milestones: [] }))).toBeNull();
});
