import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './launchBrowser.mjs';
import { serveSite } from './serveSite.mjs';

// Takes the README's pictures from the built site.
const pictures = [
  { path: '/', file: '.github/pictures/home.png', width: 1280, height: 1440 },
  {
    path: '/england',
    file: '.github/pictures/england.png',
    width: 1280,
    height: 1640,
    act: (page) => page.locator('.recharts-bar-rectangle path').last().waitFor(),
  },
  {
    path: '/councils/cheshire-east',
    file: '.github/pictures/council.png',
    width: 1280,
    height: 1420,
  },
  {
    path: '/plans/cheshire-east-2024',
    file: '.github/pictures/plan.png',
    width: 1280,
    height: 1700,
    only: 'main figure',
  },
  {
    path: '/data#quality',
    file: '.github/pictures/data.png',
    width: 1280,
    height: 915,
  },
  {
    path: '/councils/cheshire-east',
    file: '.github/pictures/take-away.png',
    width: 1280,
    height: 860,
    act: openTakeAway,
    only: 'dialog',
  },
];

/** Opens the dialog in which the page's first figure is saved, and waits for its preview. */
async function openTakeAway(page) {
  await page
    .getByRole('button', { name: /^Download or share/ })
    .first()
    .click();
  await page.getByRole('dialog').locator('svg').first().waitFor();
}

await mkdir('.github/pictures', { recursive: true });
const site = await serveSite(process.env.SITE_FOLDER ?? 'dist');
const browser = await launchBrowser();
try {
  for (const { path, file, width, height, act, only } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await act?.(page);
    await (only ? page.locator(only).first() : page).screenshot({ path: file });
    await page.close();
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
  await site.stop();
}
