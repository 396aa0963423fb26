import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getBrowser } from './findBrowser.mjs';
import { isPresentKnown, knownRelease, writeKnownData } from './knownData.mjs';

// Runs the end-to-end tests against the built site in whatever Chromium there is, or is got.
// Arguments go to Playwright: `npm run test:e2e -- --project phone find`.
const given = process.env.SITE_FOLDER;
const args = process.argv.slice(2);
const require = createRequire(import.meta.url);

function run(script, scriptArgs, env) {
  const { status, signal } = spawnSync(process.execPath, [script, ...scriptArgs], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (signal !== null) process.stderr.write(`${scriptArgs[0]} was ended by ${signal}.\n`);
  return status ?? 1;
}

/** The site as built from the release that the values in tests are from. Gives its environment. */
async function buildKnownSite() {
  process.stdout.write(
    `The data have moved on since release ${knownRelease}, on which the tests' values stand: its site is built for them.\n`,
  );
  const folder = 'node_modules/.cache/council-inspection-tracker/known';
  const [data, site] = [join(folder, 'data'), join(folder, 'site')];
  await mkdir(folder, { recursive: true });
  await writeKnownData(data);
  const vite = join(require.resolve('vite/package.json'), '../bin/vite.js');
  const env = { DATA_FOLDER: data, SITE_FOLDER: site };
  const status = run(vite, ['build', '--outDir', site, '--emptyOutDir'], env);
  if (status !== 0) process.exit(status);
  // The build copies public/ as it is: the CSVs of today.
  await cp(data, join(site, 'data'), { recursive: true });
  return env;
}

if (!existsSync(join(given ?? 'dist', 'index.html'))) {
  process.stderr.write(
    `There is no built site in ${given ?? 'dist'}. Run "npm run build" first.\n`,
  );
  process.exit(1);
}
const cli = require.resolve('@playwright/test/cli');
const browser = { CHROMIUM_PATH: await getBrowser() };
if (given !== undefined || isPresentKnown()) process.exit(run(cli, ['test', ...args], browser));

const known = run(cli, ['test', ...args], { ...browser, ...(await buildKnownSite()) });
// The site of today's data has one test of its own, which holds of any data.
const present = run(cli, ['test', 'presentData'], browser);
process.exit(known === 0 ? present : known);
