import { expect, test } from 'vitest';
import type { ActionPlan } from '#contract/actionPlans.ts';
import { newestPlansFirst } from '#domain/newestPlansFirst.ts';
import { answeringPlan, inspectedCouncil } from '#tests/support/imaginaryScrutiny.ts';

const undated = { address: null, title: 'Made-up minutes', publishedOn: null };

/** A made-up plan without any date but those given. */
function plan(id: string, fields: Partial<ActionPlan> = {}): ActionPlan {
  return answeringPlan([], { id, inspectionId: null, source: undated, ...fields });
}

function order(...plans: ActionPlan[]): string[] {
  return newestPlansFirst(inspectedCouncil({ plans })).map(({ id }) => id);
}

test('by adoption, else the period’s start, else the paper, else the year of the report answered', () => {
  expect(
    order(
      plan('adopted-2025', { adoptedOn: '2025-07', periodStart: '2019' }),
      plan('begun-2022', {
        periodStart: '2022',
        source: { ...undated, publishedOn: '2026-01-20' },
      }),
      plan('told-2023', { source: { ...undated, publishedOn: '2023-03' } }),
      // Its report came out on 9 January 2020.
      plan('answers-2020', { inspectionId: 'e-2019' }),
      // And this one's on 16 May 2024.
      plan('answers-2024', { inspectionId: 'e-2024' }),
    ),
  ).toEqual(['adopted-2025', 'answers-2024', 'told-2023', 'begun-2022', 'answers-2020']);
});

test('of equal dates the later in the data set comes first', () => {
  const adoptedOn = '2025-07-01';
  expect(order(plan('a', { adoptedOn }), plan('b', { adoptedOn }))).toEqual(['b', 'a']);
});

test('a plan whose date is not known comes before those above it in the data set', () => {
  const dated = plan('dated', { adoptedOn: '2025' });
  expect(order(dated, plan('unknown'))).toEqual(['unknown', 'dated']);
  expect(order(plan('unknown'), dated)).toEqual(['dated', 'unknown']);
});
