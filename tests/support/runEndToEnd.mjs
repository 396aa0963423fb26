import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getBrowser } from './findBrowser.mjs';

// Runs the end-to-end tests against the built site in whatever Chromium there is, or is got.
// Arguments go to Playwright: `npm run test:e2e -- --project phone find`.
const site = process.env.SITE_FOLDER ?? 'dist';
if (!existsSync(join(site, 'index.html'))) {
  process.stderr.write(`There is no built site in ${site}. Run "npm run build" first.\n`);
  process.exit(1);
}

const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
const { status, signal } = spawnSync(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: await getBrowser() },
});
if (signal !== null) process.stderr.write(`The end-to-end tests were ended by ${signal}.\n`);
process.exit(status ?? 1);
