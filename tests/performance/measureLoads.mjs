import { median } from './median.mjs';
import { pageKinds } from './pageKinds.mjs';
import { runs } from './runs.mjs';

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms; the processor slowed 4 times. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};
const slowdown = 4;
/** Milliseconds without a long task after which a page counts as quiet. */
const quiet = 1500;

/** Runs in the page: waits until it is quiet, then tells what it painted, blocked and moved. */
function readPage(quietFor) {
  return new Promise((resolve) => {
    const seen = { 'largest-contentful-paint': [], longtask: [], 'layout-shift': [] };
    for (const type of Object.keys(seen)) {
      new PerformanceObserver((list) => seen[type].push(...list.getEntries())).observe({
        type,
        buffered: true,
      });
    }
    const ended = () => Math.max(0, ...seen.longtask.map((task) => task.startTime + task.duration));
    const from = performance.now();
    const timer = setInterval(() => {
      if (performance.now() - Math.max(ended(), from) < quietFor) return;
      clearInterval(timer);
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      // Of each task, what lies after the first paint and beyond 50 ms keeps a reader waiting.
      const blocking = seen.longtask.map((task) => {
        const end = task.startTime + task.duration;
        return Math.max(0, end - Math.max(paint, task.startTime + 50));
      });
      const largest = seen['largest-contentful-paint'].at(-1);
      resolve({
        fcp: paint,
        lcp: largest?.startTime ?? Number.NaN,
        element: largest?.element?.tagName.toLowerCase() ?? '?',
        tbt: blocking.reduce((sum, ms) => sum + ms, 0),
        longest: Math.max(0, ...seen.longtask.map((task) => task.duration)),
        cls: seen['layout-shift'].reduce((sum, shift) => sum + shift.value, 0),
      });
    }, 100);
  });
}

async function loadOnce(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    return await page.evaluate(readPage, quiet);
  } finally {
    await context.close();
  }
}

const middle = (results, name) => median(results.map((result) => result[name]));
const spread = (results, name) =>
  `${Math.round(Math.min(...results.map((result) => result[name])))}–${Math.round(Math.max(...results.map((result) => result[name])))}`;

/**
 * Loads of each kind of page as built and as plain HTML, in turns, in a fresh browser context each.
 * The first turn warms up and is thrown away.
 */
export async function measureLoads(browser, built, plain) {
  const rows = [];
  for (const { name, path } of pageKinds.filter((kind) => kind.path !== '/404')) {
    const asBuilt = [];
    const asPlain = [];
    for (let run = 0; run <= runs; run += 1) {
      const pair = [await loadOnce(browser, built + path), await loadOnce(browser, plain + path)];
      if (run === 0) continue;
      asBuilt.push(pair[0]);
      asPlain.push(pair[1]);
    }
    const [lcp, bare] = [middle(asBuilt, 'lcp'), middle(asPlain, 'lcp')];
    rows.push([
      name,
      `${Math.round(lcp)} ms (${spread(asBuilt, 'lcp')})`,
      `${Math.round(bare)} ms (${spread(asPlain, 'lcp')})`,
      (lcp / bare).toFixed(2),
      asBuilt.at(-1).element,
      `${Math.round(middle(asBuilt, 'tbt'))} ms (${spread(asBuilt, 'tbt')})`,
      `${Math.round(middle(asPlain, 'tbt'))} ms`,
      `${Math.round(middle(asBuilt, 'longest'))} ms`,
      middle(asBuilt, 'cls').toFixed(4),
    ]);
  }
  return {
    title: `Loading: slow 4G (1.6 Mbit/s, 150 ms), CPU slowed ${slowdown} times, median of ${runs} (range)`,
    head: [
      'Page',
      'LCP',
      'LCP without scripts',
      'ratio, bar 1.2',
      'largest',
      'TBT, bar 150 ms',
      'TBT without scripts',
      'longest task',
      'CLS, bar 0',
    ],
    rows,
  };
}
