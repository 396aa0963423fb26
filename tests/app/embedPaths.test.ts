import { expect, test } from 'vitest';
import type { ListedPlan } from '#contract/actionPlanList.ts';
import { embedPaths } from '#app/embedPaths.ts';
import { matchPage } from '#app/matchPage.ts';
import { embeddedFigure } from '#shared/address/embeddedFigure.ts';
import { imaginaryCouncilList } from '#tests/support/imaginaryCouncilList.ts';
import { imaginaryPlanFile } from '#tests/support/imaginaryPlanFile.ts';

const list = imaginaryCouncilList;
const { plan } = imaginaryPlanFile();
const listed: ListedPlan = {
  ...plan,
  councilName: 'Eastmere',
  gssCode: 'E06900001',
  region: 'North West',
  councilAbolishedOn: null,
  inspection: null,
};
const paths = embedPaths(list, {
  plans: [listed, { ...listed, id: 'norwick-2020', milestones: [] }],
});

test('every council has a timeline, every plan with actions two figures, and England two', () => {
  expect(paths).toHaveLength(list.councils.length + 2 + 2);
  expect(paths).toContain(`/embed/councils/${list.councils[0]?.id ?? ''}/timeline`);
  expect(paths.filter((path) => path.includes('/plans/'))).toEqual([
    `/embed/plans/${plan.id}/timeline`,
    `/embed/plans/${plan.id}/burn-up`,
  ]);
});

test('each of them leads to a page of its own kind, which is a figure', () => {
  const kinds = new Set(paths.map((path) => matchPage(path).route.name));
  expect([...kinds].sort()).toEqual([
    'embed-burn-up',
    'embed-england-map',
    'embed-plan-timeline',
    'embed-rating-timeline',
    'embed-two-dates',
  ]);
  for (const path of paths) expect(embeddedFigure(path), path).not.toBeNull();
});
