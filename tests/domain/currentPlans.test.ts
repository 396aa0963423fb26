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

const earlier = answeringPlan([], { id: 'p2020', inspectionId: 'e-2019', adoptedOn: '2020-05' });
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
});

const undated = { address: null, title: 'Made-up minutes', publishedOn: null };
const dateless = answeringPlan([], { id: 'dateless', inspectionId: null, source: undated });

it.each([
  ['adopted in April', { adoptedOn: '2024-04' }, true],
  // All of May 2024 is not before the report of 16 May 2024.
  ['adopted in May', { adoptedOn: '2024-05' }, false],
  ['adopted in April, for years that go on', { adoptedOn: '2024-04', periodEnd: '2027' }, true],
  ['begun in 2023', { periodStart: '2023' }, true],
  [
    'told of in a paper of the day before',
    { source: { ...undated, publishedOn: '2024-05-15' } },
    true,
  ],
  ['ended in April', { periodEnd: '2024-04' }, true],
  ['ended in May', { periodEnd: '2024-05' }, false],
  ['that answers the report before', { inspectionId: 'e-2019' }, true],
  ['that answers this report', { inspectionId: 'e-2024', adoptedOn: '2024-04' }, false],
  ['without any date', {}, false],
])('calls a plan %s older than the report of 16 May 2024: %s %s', (_, fields, expected) => {
  const plans = [{ ...dateless, ...fields }];
  expect(idsOf(inspectedCouncil({ plans })).isBeforeLatest).toBe(expected);
});

it('takes the newest by its date, wherever it stands in the data set', () => {
  expect(idsOf(inspectedCouncil({ plans: [unsaid, earlier] }))).toEqual({
    current: ['p2025'],
    others: ['p2020'],
    isBeforeLatest: false,
  });
});

it('has none where there is none', () => {
  expect(idsOf(inspectedCouncil())).toEqual({ current: [], others: [], isBeforeLatest: false });
});
