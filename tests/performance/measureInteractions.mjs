import { exploreSteps } from './exploreSteps.mjs';
import { median } from './median.mjs';
import { timeInteraction } from './timeInteraction.mjs';

const runs = 5;

async function openExplore(browser, address, councils) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  // Enters by another page, so that the list is asked for, not taken from the page's own data.
  await page.goto(`${address}/data-set`, { waitUntil: 'networkidle' });
  if (councils !== null) {
    await page.route('**/api/v1/councils.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: councils }),
    );
  }
  await page.getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('slider').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(1500);
  return { context, page };
}

/**
 * Times every step of Explore, the processor at its own speed. `councils`: JSON of another list
 * than the site's; null: the site's. `bar`: milliseconds to the next paint.
 */
export async function measureInteractions(browser, address, { title, councils, bar }) {
  const times = exploreSteps.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    const { context, page } = await openExplore(browser, address, councils);
    for (const [index, step] of exploreSteps.entries()) {
      await step.prepare?.(page);
      await page.waitForTimeout(300);
      const time = await timeInteraction(page, step.act);
      if (run > 0) times[index].push(time);
    }
    await context.close();
  }
  const rows = exploreSteps.map(({ name }, index) => {
    const paints = times[index].map(({ paint }) => paint);
    const drawn = times[index].map((time) => time.drawn);
    return [
      name,
      `${Math.round(median(paints))} ms`,
      `${Math.round(Math.max(...paints))} ms`,
      `${bar} ms`,
      `${Math.round(median(drawn))} ms`,
    ];
  });
  return {
    title: `${title}, median of ${runs}`,
    head: ['Interaction', 'next paint', 'slowest', 'bar', 'all drawn'],
    rows,
  };
}
