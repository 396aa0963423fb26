import { expect, it } from 'vitest';
import { planChain } from '#domain/planChain.ts';
import { planChainWords } from '#features/action-plans/planChainWords.ts';
import type { Improvement } from '#contract/council.ts';
import { imaginaryInspection } from '#tests/support/imaginaryCouncil.ts';
import { imaginaryActions, imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

function area(position: number, ...themes: string[]): Improvement['areas'][number] {
  return { position, area: 'care-leavers', themes, summary: `Made-up area ${position}` };
}

function wordsOf(
  areas: Improvement['areas'],
  coverage: Improvement['coverage'] = 'full',
  milestones = imaginaryActions,
) {
  const improvement = [{ inspectionId: 'e-2024', coverage, areas }];
  const { plan, council } = imaginaryPlanFile({ milestones, council: { improvement } });
  return planChainWords(planChain(plan, council), milestones.length);
}

it('counts areas with no action, and actions with no area', () => {
  // Homes: m1, m2. Visits: m3, m6. Beside them m4 carries no theme, m5 another.
  expect(wordsOf([area(1, 'homes'), area(2, 'visits'), area(3, 'oversight')])).toBe(
    'One of three areas for improvement has no action in the data on its themes. Two actions share no theme with any area.',
  );
  expect(wordsOf([area(1, 'oversight'), area(2, 'neglect')])).toMatch(
    /^None of the two areas for improvement has an action in the data on its themes\. Six actions/,
  );
  expect(wordsOf([area(1, 'homes', 'visits', 'plans')])).toBe(
    'Each area for improvement shares a theme with at least one action in the data. One action shares no theme with any area.',
  );
});

it('does not call areas unanswered where no action is in the data', () => {
  expect(wordsOf([area(1, 'homes')], 'full', [])).toBe(
    'One area for improvement named in the report. None of the plan’s actions is in the data, so none can be matched.',
  );
});

it('says where only part of the report is known, and why there is no chain', () => {
  expect(wordsOf([area(1, 'homes')], 'partial')).toMatch(
    /Only part of the report is transcribed: an action may answer an area that is not here\.$/,
  );
  expect(wordsOf([], 'not-transcribed')).toMatch(
    /is not transcribed, so the plan’s actions cannot/,
  );
  expect(wordsOf([], 'none-named')).toBe(
    'The report the plan answers names no area for improvement.',
  );
  const adrift = imaginaryPlanFile({ plan: { inspectionId: null } });
  expect(planChainWords(planChain(adrift.plan, adrift.council), 6)).toMatch(
    /^Which inspection this plan answers is not published/,
  );
  const joint = imaginaryPlanFile({
    council: { inspections: [imaginaryInspection({ id: 'e-2024', kind: 'jtai' })] },
  });
  expect(planChainWords(planChain(joint.plan, joint.council), 6)).toMatch(
    /^The plan answers a report of another kind, “Joint targeted area inspection”\./,
  );
});
