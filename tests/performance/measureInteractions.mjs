import { median } from './median.mjs';
import { timeInteraction } from './timeInteraction.mjs';
import { runs } from './runs.mjs';

/**
 * Times every step of a page, the processor at its own speed. `open` brings a new page to where the
 * steps begin, and may give the milliseconds of drawing it; `bar`: milliseconds to the next paint.
 */
export async function measureInteractions(browser, { title, bar, steps, open }) {
  const times = steps.map(() => []);
  const draws = [];
  for (let run = 0; run <= runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const draw = await open(page);
    if (run > 0 && typeof draw === 'number') draws.push(draw);
    await page.waitForTimeout(1500);
    for (const [index, step] of steps.entries()) {
      await step.prepare?.(page);
      await page.waitForTimeout(300);
      const time = await timeInteraction(page, step.act);
      // The first run warms what the others share.
      if (run > 0) times[index].push(time);
    }
    await context.close();
  }
  const rows = steps.map(({ name }, index) => {
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
    rows: draws.length === 0 ? rows : [drawing(draws), ...rows],
  };
}

function drawing(times) {
  return ['Open the page', '', '', '', `${Math.round(median(times))} ms`];
}
