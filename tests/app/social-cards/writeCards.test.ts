// @vitest-environment node
import { readFile, writeFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { writeCards } from '#app/social-cards/writeCards.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

function card(name: string, colour: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="${colour}"/></svg>`;
  return {
    address: `/cards/${name}.png?v=1`,
    file: `cards/${name}.png`,
    alt: name,
    svg,
    papers: [],
  };
}

async function folders() {
  const folder = await temporaryFolder();
  return { site: join(folder, 'site'), cache: join(folder, 'cache') };
}

test('each card becomes a PNG file of its size and colours', async () => {
  const into = await folders();
  const cards = [card('councils/eastmere', '#ff0000'), card('councils/norwick', '#0000ff')];
  expect(await writeCards(cards, into)).toMatchObject({ count: 2, painted: 2 });
  const { width, height, data } = PNG.sync.read(
    await readFile(join(into.site, 'cards/councils/norwick.png')),
  );
  expect([width, height]).toEqual([40, 20]);
  expect([...data.subarray(0, 4)]).toEqual([0, 0, 255, 255]);
});

test('a card of several pages is written once', async () => {
  const shared = card('explore', '#00ff00');
  expect(await writeCards([shared, shared, shared], await folders())).toMatchObject({ count: 1 });
});

test('what was painted before is taken as it is; another picture is painted anew', async () => {
  const into = await folders();
  await writeCards([card('explore', '#ff0000')], into);
  const [kept = ''] = await readdir(into.cache);
  await writeFile(join(into.cache, kept), 'as it was kept');
  expect(await writeCards([card('explore', '#ff0000')], into)).toMatchObject({ painted: 0 });
  expect(await readFile(join(into.site, 'cards/explore.png'), 'utf8')).toBe('as it was kept');
  expect(await writeCards([card('explore', '#0000ff')], into)).toMatchObject({ painted: 1 });
  expect(PNG.sync.read(await readFile(join(into.site, 'cards/explore.png'))).width).toBe(40);
});
