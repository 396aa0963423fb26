import { expect } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { apiPaths } from '#contract/apiPaths.ts';
import { councilList } from '#contract/councilList.ts';
import { metadata } from '#contract/metadata.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { pagePaths } from './support/pagePaths.ts';
import { siteFolder } from './support/siteFolder.ts';
import { siteTest as test } from './support/siteTest.ts';
import { untilStarted } from './support/untilStarted.ts';

// What holds of any data: run against the site of today's data too, whatever the tests' values are from.

async function answer<Schema extends v.GenericSchema>(
  path: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, JSON.parse(await readFile(join(siteFolder, path), 'utf8')));
}

test('every kind of page opens, has its heading and starts without a fault @desktop', async ({
  page,
}) => {
  test.setTimeout(240_000);
  for (const path of Object.values(pagePaths)) {
    await page.goto(path);
    await untilStarted(page);
    await expect(page.locator('h1'), path).toHaveCount(1);
    await expect(page.locator('h1'), path).not.toBeEmpty();
  }
});

test('the data page says how far the data reach @desktop', async ({ page }) => {
  const { dataAsAt } = await answer(apiPaths.metadata, metadata);
  await page.goto('/data');
  await expect(page.getByText(formatDay(dataAsAt)).first()).toBeVisible();
});

test('the councils inspected last show their latest report @desktop', async ({ page }) => {
  const { councils } = await answer(apiPaths.councils, councilList);
  const publishedOn = ({ reports }: (typeof councils)[number]) => reports.at(-1)?.published ?? '';
  const latest = [...councils].sort((a, b) => (publishedOn(a) < publishedOn(b) ? 1 : -1));
  expect(latest.length).toBeGreaterThan(150);
  for (const council of latest.slice(0, 3)) {
    await page.goto(`/councils/${council.id}`);
    await untilStarted(page);
    await expect(page.locator('h1'), council.id).toContainText(council.name);
    await expect(page.locator('#judgements')).toContainText(formatDay(publishedOn(council)));
  }
});
