import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './launchBrowser.mjs';
import { serveSite } from './serveSite.mjs';

// Takes the README's pictures from the built site.
const pictures = [
  { path: '/', file: '.github/pictures/home.png', width: 1280, height: 1440 },
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
];

await mkdir('.github/pictures', { recursive: true });
const site = await serveSite(process.env.SITE_FOLDER ?? 'dist');
const browser = await launchBrowser();
try {
  for (const { path, file, width, height, only } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    await (only ? page.locator(only).first() : page).screenshot({ path: file });
    await page.close();
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
  await site.stop();
}
