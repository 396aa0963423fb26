import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { describeMachine } from './describeMachine.mjs';
import { launchBrowser } from './launchBrowser.mjs';
import { listPages } from './listPages.mjs';
import { markdownTable } from './markdownTable.mjs';
import { measureBytes } from './measureBytes.mjs';
import { measureInteractions } from './measureInteractions.mjs';
import { measureLoads } from './measureLoads.mjs';
import { measurePublishing } from './measurePublishing.mjs';
import { measureTakeAway } from './measureTakeAway.mjs';
import { openListPage } from './openListPage.mjs';
import { openOwnPlan } from './openOwnPlan.mjs';
import { largePlan, openPlan } from './openPlan.mjs';
import { ownPlanSteps } from './ownPlanSteps.mjs';
import { planSteps } from './planSteps.mjs';
import { serveSite } from './serveSite.mjs';
import { siteIsFresh } from './siteIsFresh.mjs';
import { withoutScripts } from './withoutScripts.mjs';

// Prints the design's measures beside their bars, and writes them to results.md. Nothing here fails
// on a slow machine: bytes are tests (bytes.mjs), times are told.
const site = process.env.SITE_FOLDER ?? 'dist';
const say = (text) => process.stderr.write(`${text}\n`);

if (process.env.SITE_FOLDER === undefined && !(await siteIsFresh(site))) {
  say('Building the site …');
  const { status } = spawnSync('npm', ['run', 'build'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

const { pages, api } = await measureBytes(site);
say('Publishing …');
const publishing = await measurePublishing('public/data');

const plainFolder = await withoutScripts(site);
const built = await serveSite(site);
const plain = await serveSite(plainFolder);
const browser = await launchBrowser();
const tables = [];
try {
  say('Loading …');
  tables.push(await measureLoads(browser, built.address, plain.address));
  const plan = await largePlan();
  const { address } = built;
  for (const measured of [
    ...listPages.flatMap((listed) =>
      [
        { title: `${listed.name} with 153 councils`, bar: 50, answers: null },
        {
          title: `${listed.name} with 15,300 made-up councils`,
          bar: 100,
          answers: publishing.largest,
        },
      ].map(({ answers, ...measured }) => ({
        ...measured,
        steps: listed.steps,
        open: (page) => openListPage(page, address, { ...listed, answers }),
      })),
    ),
    {
      title: 'A plan’s page with 500 made-up actions',
      bar: 50,
      steps: planSteps,
      open: (page) => openPlan(page, address, plan),
    },
    {
      title: 'My plan with 500 made-up actions, 100 shown',
      bar: 50,
      steps: ownPlanSteps,
      open: (page) => openOwnPlan(page, address, false),
    },
    {
      title: 'My plan with 500 made-up actions, all shown',
      bar: 50,
      steps: ownPlanSteps,
      open: (page) => openOwnPlan(page, address, true),
    },
  ]) {
    say(`${measured.title} …`);
    tables.push(await measureInteractions(browser, measured));
  }
  say('Taking a figure away …');
  tables.push(await measureTakeAway(browser, address));
} finally {
  await browser.close();
  await Promise.all([built.stop(), plain.stop()]);
  await rm(plainFolder, { recursive: true });
}

const day = new Date().toISOString().slice(0, 10);
const sections = [
  { title: 'Bytes, gzip; 1 kB is 1000 bytes', ...pages },
  { title: 'Bytes of the API', ...api },
  ...tables,
  publishing.table,
].map(({ title, head, rows }) => `## ${title}\n\n${markdownTable(head, rows)}`);
const report = ['# Measures', `${day}. ${describeMachine(browser)}.`, ...sections].join('\n\n');
process.stdout.write(`${report}\n`);

const file = fileURLToPath(new URL('results.md', import.meta.url));
const style = await prettier.resolveConfig(file);
await writeFile(file, await prettier.format(report, { ...style, filepath: file }));
