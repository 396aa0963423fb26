import { expect, it } from 'vitest';
import type { Milestone } from '#contract/actionPlans.ts';
import type { Improvement } from '#contract/council.ts';
import type { Coverage } from '#contract/inspectionIds.ts';
import { planChain } from '#domain/planChain.ts';
import { imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';

const inspections = [
  imaginaryInspection({ id: 'e-2024', kind: 'ilacs-standard' }),
  imaginaryInspection({ id: 'joint', kind: 'jtai' }),
];

function action(id: string, ...themes: string[]): Milestone {
  return {
    id,
    priority: '',
    themes,
    title: id,
    due: null,
    originalDue: null,
    ownerRole: null,
    status: 'unknown',
    statusAsAt: null,
    note: null,
    source: { address: null, title: 'Made up', publishedOn: null },
  };
}

function asked(coverage: Coverage, ...areas: string[][]): Improvement {
  return {
    inspectionId: 'e-2024',
    coverage,
    areas: areas.map((themes, at) => ({
      position: at + 1,
      area: 'whole-service',
      themes,
      summary: '',
    })),
  };
}

function chain(inspectionId: string | null, improvement: Improvement[], milestones: Milestone[]) {
  return planChain({ inspectionId, milestones }, { inspections, improvement });
}

it('joins areas and actions by theme; what is left over stands on its own', () => {
  const improvement = asked('full', ['front-door', 'early-help'], ['workforce'], []);
  const plan = [
    action('call', 'front-door'),
    action('hub', 'early-help', 'workforce'),
    action('visit', 'visits'),
    action('bare'),
  ];
  const found = chain('e-2024', [improvement], plan);
  if (!found.known) throw new Error(found.reason);
  expect(found.inspection.id).toBe('e-2024');
  expect(found.partial).toBe(false);
  expect(
    found.links.map(({ area, milestones }) => [area.position, milestones.map(({ id }) => id)]),
  ).toEqual([
    [1, ['call', 'hub']],
    [2, ['hub']],
    [3, []],
  ]);
  expect(found.unlinked.map(({ id }) => id)).toEqual(['visit', 'bare']);
});

it('says when the report is known in part', () => {
  expect(chain('e-2024', [asked('partial', ['visits'])], [])).toMatchObject({
    known: true,
    partial: true,
  });
});

it('says why there is no chain', () => {
  const reason = (inspectionId: string | null, ...improvement: Improvement[]) => {
    const found = chain(inspectionId, improvement, [action('call', 'front-door')]);
    return found.known ? null : found.reason;
  };
  expect(reason(null)).toBe('no-inspection');
  expect(reason('not-in-the-data')).toBe('no-inspection');
  expect(reason('joint', asked('full', ['front-door']))).toBe('no-areas-of-this-kind');
  expect(reason('e-2024', asked('not-transcribed'))).toBe('not-transcribed');
  expect(reason('e-2024', asked('none-named'))).toBe('none-named');
});
