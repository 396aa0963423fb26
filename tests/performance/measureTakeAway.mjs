import { stat } from 'node:fs/promises';
import { median } from './median.mjs';
import { runs } from './runs.mjs';

/** What is saved, in the size for the web: the choices before it, its name's end, milliseconds allowed. */
const files = [
  { name: 'SVG', choices: ['SVG, for editing'], ending: '-web.svg', bar: 300 },
  { name: 'PNG at 4 times', choices: ['PNG', '4 times'], ending: '-web-4x.png', bar: 1000 },
];

/** Runs in the page: times each click from the input to the file being handed over. */
function listen() {
  const state = { input: null, handedOver: null };
  window.takeAway = state;
  window.addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (target.closest('a[download]') === null) {
        Object.assign(state, { input: timeStamp, handedOver: null });
      } else {
        state.handedOver = timeStamp;
      }
    },
    { capture: true },
  );
}

async function timeFile(page, { choices, ending }) {
  const dialog = page.getByRole('dialog');
  for (const choice of choices) {
    await dialog.getByRole('radio', { name: choice, exact: true }).check();
  }
  await page.waitForTimeout(300);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save picture' }).click(),
  ]);
  const { size } = await stat(await download.path());
  if (!download.suggestedFilename().endsWith(ending) || size === 0) {
    throw new Error(`Saved ${download.suggestedFilename()}, ${size} bytes; expected …${ending}`);
  }
  return page.evaluate(() => window.takeAway.handedOver - window.takeAway.input);
}

/**
 * From the click on Save to the file being there, the processor at its own speed: the rating
 * timeline of a council, in a fresh browser context each run, so that the first PNG fetches its
 * typeface too.
 */
export async function measureTakeAway(browser, address) {
  const times = files.map(() => []);
  for (let run = 0; run <= runs; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.goto(`${address}/councils/cheshire-east`, { waitUntil: 'networkidle' });
    await page
      .locator('#timeline')
      .getByRole('button', { name: /^Download or share/ })
      .click();
    await page.getByRole('dialog').waitFor();
    await page.evaluate(listen);
    for (const [index, file] of files.entries()) {
      const time = await timeFile(page, file);
      // The first run warms what the others share.
      if (run > 0) times[index].push(time);
    }
    await context.close();
  }
  return {
    title: `Taking a council’s timeline away, median of ${runs}`,
    head: ['File', 'from click to file', 'slowest', 'bar'],
    rows: files.map(({ name, bar }, index) => [
      name,
      `${Math.round(median(times[index]))} ms`,
      `${Math.round(Math.max(...times[index]))} ms`,
      `${bar} ms`,
    ]),
  };
}
