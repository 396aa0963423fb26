import { expect } from '@playwright/test';
import { unzipSync } from 'fflate';
import { pagePaths } from './support/pagePaths.ts';
import { readPng } from './support/readPng.ts';
import { readTakenData } from './support/readTakenData.ts';
import { siteTest as test } from './support/siteTest.ts';
import { TakeAwayPage } from './support/TakeAwayPage.ts';

test('a story pack holds pictures, data with a dictionary, and words @desktop', async ({
  page,
}) => {
  const takeAway = new TakeAwayPage(page);
  await takeAway.open(pagePaths.noOverall, '#timeline');
  await takeAway.part('Story pack');
  const zip = await takeAway.save('Save story pack');
  expect(zip.name).toBe('trafford-story-pack.zip');
  const pack = readTakenData(zip);
  const pictures = pack.names.filter((name) => name.startsWith('pictures/'));
  const base = 'pictures/trafford-rating-timeline';
  expect(pictures).toEqual(
    ['print-170.png', 'print-170.svg', 'square.png', 'web-2x.png', 'web.svg'].map(
      (ending) => `${base}-${ending}`,
    ),
  );
  const entries = unzipSync(zip.bytes);
  const widths = { 'print-170.png': 2008, 'square.png': 1080, 'web-2x.png': 2400 };
  for (const [ending, width] of Object.entries(widths)) {
    const picture = await readPng(Buffer.from(entries[`${base}-${ending}`] ?? []));
    expect(picture.width).toBe(width);
    expect(picture.xmp['AltTextAccessibility']).toMatch(/^Timeline of Ofsted judgements\. /);
  }

  const readme = pack.text('README.txt');
  const tables = pack.names.filter((name) => /^data\/(?!dictionary).*\.csv$/.test(name));
  expect(tables).toEqual(
    expect.arrayContaining([
      'data/trafford-areas-for-improvement.csv',
      'data/trafford-rating-timeline-judgements.csv',
      'data/trafford-rating-timeline-visits-and-notices.csv',
      'data/trafford-then-and-now.csv',
    ]),
  );
  const dictionary = pack.table('data/dictionary.csv');
  const described = dictionary.rows.map(([file = '', column = '']) => `data/${file} ${column}`);
  const columns = tables.flatMap((name) =>
    pack.table(name).columns.map((column) => `${name} ${column}`),
  );
  expect(described.sort()).toEqual(columns.sort());
  expect(dictionary.column('meaning')).not.toContain('');
  for (const name of tables) {
    const { rows } = pack.table(name);
    expect(readme).toMatch(new RegExp(`${name}: .*, ${rows.length} rows?\n`));
  }
  // 2015, 2019 and 2023: five judgements each; 2026: four, and no overall grade.
  expect(pack.table('data/trafford-rating-timeline-judgements.csv').rows).toHaveLength(20);
  for (const name of pack.names.filter((one) => one !== 'README.txt')) {
    expect(readme).toContain(`${name}: `);
  }

  const story = pack.text('story.txt');
  for (const part of [
    'What the data say',
    'What to mind',
    'How to cite it',
    'Trafford',
    'Open Government Licence v3.0',
    '@misc{',
  ]) {
    expect(story).toContain(part);
  }
  expect(pack.text('alt-texts.txt')).toContain('Short: Timeline of Ofsted judgements. Trafford');
});
