import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './launchBrowser.mjs';
import { serveSite } from './serveSite.mjs';

// Takes the README's pictures and the picture of link previews from the built site.
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
  { path: '/', file: 'public/social-card.png', width: 1200, height: 630, compose: asCard },
];

/** Runs in the page: leaves only the name, the headline and the map, side by side. */
function asCard() {
  const [headline, lead] = ['h1', 'h1 + p'].map((place) => document.querySelector(place));
  const map = document.querySelector('main figure [role="tabpanel"] svg');
  map.style.cssText = 'height: 560px; width: auto';
  const name = document.createElement('strong');
  name.textContent = 'Council Inspection Tracker';
  const words = document.createElement('div');
  words.className = headline.parentElement.className;
  words.style.cssText = 'flex: 1; display: grid; gap: 24px';
  words.append(name, headline, lead);
  document.body.replaceChildren(words, map);
  document.body.style.cssText =
    'height: 630px; display: flex; gap: 24px; align-items: center; padding: 0 48px';
}

await mkdir('.github/pictures', { recursive: true });
const site = await serveSite(process.env.SITE_FOLDER ?? 'dist');
const browser = await launchBrowser();
try {
  for (const { path, file, width, height, only, compose } of pictures) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' });
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    if (compose) await page.evaluate(compose);
    await (only ? page.locator(only).first() : page).screenshot({ path: file });
    await page.close();
    process.stdout.write(`${file}\n`);
  }
} finally {
  await browser.close();
  await site.stop();
}
