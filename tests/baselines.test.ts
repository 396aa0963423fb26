import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { baselinePage } from '#tests/support/baselinePage.ts';
import { baselineStates } from '#tests/support/baselineStates.ts';
import { picturesDiffer } from '#tests/support/picturesDiffer.ts';
import { rasterise } from '#tests/support/rasterise.ts';

const folder = fileURLToPath(new URL('baselines', import.meta.url));
const results = 'node_modules/.cache/council-inspection-tracker/baselines';
/** `npm run baselines`: what is drawn now becomes what is expected. */
const writes = process.env['WRITE_BASELINES'] === '1';
const pixelsWide = 480;

const states = await baselineStates();
const kept = (await readdir(folder)).filter((name) => name.endsWith('.png'));
const names = states.map(({ name }) => `${name}.png`);

if (writes) {
  for (const name of kept.filter((one) => !names.includes(one))) {
    await rm(join(folder, name));
    process.stdout.write(`gone: ${name}\n`);
  }
  await writeFile(join(folder, 'README.md'), baselinePage(states));
}

test.each(states)('$words', async ({ name, svg }) => {
  const file = join(folder, `${name}.png`);
  const actual = await rasterise(svg(), pixelsWide);
  const expected = await readFile(file).catch(() => null);
  const difference =
    expected === null ? { what: 'is new', picture: null } : picturesDiffer(expected, actual);
  if (difference === null) return;
  if (writes) {
    await writeFile(file, actual);
    process.stdout.write(`${name}.png ${difference.what}\n`);
    return;
  }
  await mkdir(results, { recursive: true });
  await writeFile(join(results, `${name}.png`), actual);
  if (difference.picture !== null) {
    await writeFile(join(results, `${name}-difference.png`), difference.picture);
  }
  expect.fail(
    `${name}.png ${difference.what}: see ${results}. If it is meant, run "npm run baselines".`,
  );
});

test.skipIf(writes)('at least 60 are kept, each once, and shown on one page', async () => {
  expect(new Set(names).size).toBeGreaterThanOrEqual(60);
  expect(kept.sort()).toEqual([...names].sort());
  const page = await readFile(join(folder, 'README.md'), 'utf8');
  expect(page).toBe(baselinePage(states));
});
