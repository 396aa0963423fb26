import { loadSource } from './loadSource.mjs';

const milestones = 500;
/** One whose report names five areas for improvement, so that the chain of the plan is long too. */
const seed = 1;

/** A made-up plan of 500 actions as the API gives it, JSON: all but the size is as in the real data. */
export async function largePlan() {
  const { generateDataSet } = await loadSource('tests/support/generateDataSet.ts');
  const { publish } = await loadSource('src/publisher/publish.ts');
  const { output } = publish(generateDataSet({ seed, councils: 20, largePlan: milestones }));
  const files = [...output].filter(([path]) => path.startsWith('api/v1/action-plans/'));
  const found = files.find(([, text]) => JSON.parse(text).plan.milestones.length === milestones);
  if (found === undefined) throw new Error('The large plan is not among the published ones');
  return found[1];
}

/** The page of a published plan, with `plan` (JSON) in its place. */
export async function openPlan(page, address, plan) {
  await page.route('**/api/v1/action-plans/*.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: plan }),
  );
  await page.goto(`${address}/action-plans`, { waitUntil: 'networkidle' });
  await page.getByRole('main').locator('a[href^="/plans/"]').first().click();
  await page.getByText(`All ${milestones} actions`).waitFor({ timeout: 60_000 });
}
