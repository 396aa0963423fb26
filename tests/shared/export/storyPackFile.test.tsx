import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { expect, it, vi } from 'vitest';
import { storyPackFile } from '#shared/export/storyPackFile.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { imaginaryTakeAway } from '#tests/support/imaginaryTakeAway.tsx';
import { serveTypeface } from '#tests/support/serveTypeface.ts';

// There is no canvas here: an empty picture of the size asked for stands in for what it draws.
vi.mock('#shared/export/rasterise.ts', () => ({
  rasterise: (_: string, size: { width: number; height: number }) =>
    Promise.resolve(new Uint8Array(PNG.sync.write(new PNG(size)))),
}));

const plans = imaginaryTakeAway({
  name: 'eastmere-plans',
  kind: 'Plans',
  headline: 'Eastmere: two of five actions are done',
  chart: null,
  notes: ['Made up for tests.', 'A status is what the council reports.'],
  sentences: ['Eastmere had 3 visits in 2026, after 1 in 2020.', 'It reports 2 of 5 actions done.'],
  alt: { short: 'A table of plans.', long: 'Two of five actions are done.' },
  tables: [
    {
      name: 'plans',
      title: 'Actions of Eastmere',
      columns: [{ name: 'action', title: 'Action', meaning: 'What is to be done' }],
      rows: [['Visit']],
    },
  ],
});

function packed(fields: Partial<TakeAway> = {}) {
  serveTypeface();
  const figure = imaginaryTakeAway({ companions: () => Promise.resolve([plans]), ...fields });
  return storyPackFile(figure, { site: 'https://tracker.example', accessedOn: '2026-11-05' });
}

/** Packed once for all tests that only look into it. */
let packedOnce: Promise<Record<string, Buffer>> | null = null;

function packedFiles(): Promise<Record<string, Buffer>> {
  packedOnce ??= packed().then(filesOf);
  return packedOnce;
}

async function filesOf({ blob }: { blob: Blob }): Promise<Record<string, Buffer>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes)]),
  );
}

const text = (files: Record<string, Buffer>, path: string) => files[path]?.toString('utf8') ?? '';

it('is named after what it is about', async () => {
  // Without a chart there is nothing to draw.
  expect((await packed({ chart: null })).name).toBe('eastmere-story-pack.zip');
});

it('has every file in its place, and a list of them', async () => {
  const files = await packedFiles();
  const expected = [
    'README.txt',
    'story.txt',
    'alt-texts.txt',
    'pictures/eastmere-visits-by-year-web-2x.png',
    'pictures/eastmere-visits-by-year-square.png',
    'pictures/eastmere-visits-by-year-print-170.png',
    'pictures/eastmere-visits-by-year-web.svg',
    'pictures/eastmere-visits-by-year-print-170.svg',
    'data/eastmere-visits-by-year-visits.csv',
    'data/eastmere-plans.csv',
    'data/dictionary.csv',
  ];
  expect(Object.keys(files)).toEqual(expected);
  const listed = text(files, 'README.txt').split('\n').slice(2, -1);
  expect(listed.map((line) => line.split(': ')[0])).toEqual(expected.slice(1));
  expect(listed).toContain('data/eastmere-visits-by-year-visits.csv: Visits to Eastmere, 4 rows');
});

it('has pictures of the sizes they are called by', async () => {
  const files = await packedFiles();
  const size = (name: string) => {
    const { width, height } = PNG.sync.read(files[`pictures/${name}.png`] ?? Buffer.alloc(0));
    return [width, height];
  };
  expect(size('eastmere-visits-by-year-web-2x')).toEqual([2400, 1350]);
  expect(size('eastmere-visits-by-year-square')).toEqual([1080, 1080]);
  // 170 mm / 25.4 * 300 = 2007.9.
  expect(size('eastmere-visits-by-year-print-170')[0]).toBe(2008);
  const svg = text(files, 'pictures/eastmere-visits-by-year-print-170.svg');
  const root = new DOMParser().parseFromString(svg, 'application/xml').documentElement;
  expect(root.getAttribute('width')).toBe('170mm');
});

it('has all data and what they mean', async () => {
  const files = await packedFiles();
  expect(text(files, 'data/eastmere-plans.csv')).toBe('\uFEFFaction\r\nVisit\r\n');
  const dictionary: string[][] = parse(text(files, 'data/dictionary.csv'), { bom: true });
  expect(dictionary.map(([file, column]) => `${file ?? ''} ${column ?? ''}`)).toEqual([
    'file column',
    'eastmere-visits-by-year-visits.csv gss_code',
    'eastmere-visits-by-year-visits.csv topic',
    'eastmere-visits-by-year-visits.csv change',
    'eastmere-plans.csv action',
  ]);
});

it('has words for the story: each sentence and caveat once, sources and citations', async () => {
  const files = await packedFiles();
  expect(text(files, 'story.txt')).toContain(
    [
      'Eastmere: visits “rose” to 3 & more',
      '',
      'What the data say',
      '=================',
      '',
      'Eastmere: visits “rose” to 3 & more:',
      '- Eastmere had 3 visits in 2026, after 1 in 2020.',
      '',
      'Eastmere: two of five actions are done:',
      '- It reports 2 of 5 actions done.',
      '',
      'What to mind',
      '============',
      '',
      '- Made up for tests.',
      '- Years are <calendar> years.',
      '- A status is what the council reports.',
      '',
      'Where it is from',
      '================',
      '',
      'Visits by year: Made-up visits. Data to 20 August 2026, version made-up-1. https://tracker.example/councils/eastmere?a=1&b=2#visits',
    ].join('\n'),
  );
  const story = text(files, 'story.txt');
  expect(story).toContain(
    'Licence: Open Government Licence v3.0, https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/\nContains public sector information licensed under the Open Government Licence v3.0.\n',
  );
  expect(story).toContain('APA, 7th edition:\nCouncil Inspection Tracker. (2026, August 20).');
  expect(story).toContain('Harvard (Cite Them Right):\nCouncil Inspection Tracker (2026) ');
  expect(story).toContain('BibTeX:\n@misc{eastmere-visits-by-year-2026,');
  expect(story).toContain('Plain:\nCouncil Inspection Tracker, “Visits by year:');
});

it('has the alternative texts of every figure', async () => {
  const files = await packedFiles();
  expect(text(files, 'alt-texts.txt')).toBe(
    [
      'Visits by year (eastmere-visits-by-year)',
      '',
      'Short: Bars of visits to Eastmere, 3 of them in 2026.',
      '',
      'Long: Eastmere had 1 visit in 2020 & 3 in 2026 – “more” than <ever>.',
      '',
      'Plans (eastmere-plans)',
      '',
      'Short: A table of plans.',
      '',
      'Long: Two of five actions are done.',
      '',
    ].join('\n'),
  );
});

it('takes a figure that is among its own companions once', async () => {
  const files = await filesOf(
    await packed({
      chart: null,
      companions: () => Promise.resolve([imaginaryTakeAway(), plans, plans]),
    }),
  );
  // Three texts, two tables and the dictionary; no second look at the figure draws pictures.
  expect(Object.keys(files)).toHaveLength(6);
});
