import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '#publisher/release/readArchive.ts';
import { releaseData } from '#publisher/release/releaseData.ts';
import { releaseFiles } from '#publisher/release/releaseFiles.ts';
import { keptVersions } from '#publisher/versions/keptVersions.ts';
import { editedDataSet } from '#tests/support/editedDataSet.ts';
import { readFolder } from '#tests/support/readFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';

const corrected = editedDataSet([
  'judgements.csv',
  'norwick-ilacs-2026-06-15,care-leavers,inadequate',
  'norwick-ilacs-2026-06-15,care-leavers,requires-improvement',
]);
const moved = editedDataSet(['action-plan-milestones.csv', 'on-track,2026-02', 'at-risk,2026-06']);

async function folderOf(files: ReadonlyMap<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  await writeFiles(folder, files);
  await writeFiles(folder, new Map([['README.md', '# Dictionary of imaginary data\n']]));
  return folder;
}

function release(folder: string, today = '2026-07-20', note: string | null = null) {
  return releaseData({ folder, note, today, site: null });
}

test('the first release opens the record, with everything in its archive', async () => {
  const folder = await folderOf(tinyDataSet());
  const { status, text } = await release(folder);
  expect(status).toBe(0);
  expect(text).toContain('Released 2026-07-20: the first release\n');
  expect(text).toContain('  inspections.csv: 19 added, 0 changed, 0 removed\n');

  const [first, ...more] = await releaseFiles.read(folder);
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    id: '2026-07-20',
    releasedOn: '2026-07-20',
    dataAsAt: '2026-06-30',
    note: 'The first release of the data set: reports published to 30 June 2026.',
    archive: 'data/releases/2026-07-20.zip',
    opened: {
      ashmoor: 0,
      eastmere: 8,
      norwick: 4,
      'old-tarnshire': 2,
      'skerry-isles': 3,
      'vale-of-tarn': 2,
    },
    changes: [],
  });
  expect(first?.counts).toMatchObject({ councils: { added: 6, changed: 0, removed: 0 } });
  expect(Object.keys(first?.counts ?? {})).toHaveLength(17);

  const zip = await readFile(join(folder, 'releases/2026-07-20.zip'));
  expect([...(await readArchive(zip))].sort()).toEqual([...tinyDataSet()].sort());
  expect(zip.includes('README.md')).toBe(true);
  const kept = await keptVersions.read(folder);
  expect(kept).toHaveLength(1);
  // By this a reader's last look finds the releases after it.
  expect(first?.version).toBe(kept[0]?.version);
});

test('the same data on the same day give the same bytes', async () => {
  const [one, other] = [await folderOf(tinyDataSet()), await folderOf(tinyDataSet())];
  await release(one);
  await release(other);
  for (const file of ['2026-07-20.json', '2026-07-20.zip']) {
    const path = join('releases', file);
    expect((await readFile(join(one, path))).equals(await readFile(join(other, path)))).toBe(true);
  }
});

test('a later release tells what changed, with its note, and a second one of its day is numbered', async () => {
  const folder = await folderOf(tinyDataSet());
  await release(folder);
  await writeFiles(folder, corrected);
  const second = await release(folder, '2026-07-21', 'A grade was typed wrongly.');
  expect(second.text).toBe(
    'Released 2026-07-21: 1 change\n  judgements.csv: 0 added, 1 changed, 0 removed\n',
  );
  await writeFiles(folder, moved);
  expect((await release(folder, '2026-07-21')).status).toBe(0);
  await writeFiles(folder, tinyDataSet());
  expect((await release(folder, '2026-07-21')).status).toBe(0);

  const releases = await releaseFiles.read(folder);
  expect(releases.map(({ id, note }) => [id, note])).toEqual([
    ['2026-07-20', 'The first release of the data set: reports published to 30 June 2026.'],
    ['2026-07-21', 'A grade was typed wrongly.'],
    ['2026-07-21-2', null],
    ['2026-07-21-3', null],
  ]);
  const [, one, two, three] = releases;
  expect(one).not.toHaveProperty('opened');
  expect(one?.counts).toEqual({ judgements: { added: 0, changed: 1, removed: 0 } });
  expect(one?.changes.map(({ id }) => id)).toEqual([
    '2026-07-21/judgements/norwick-ilacs-2026-06-15',
  ]);
  // The grade went back, the status moved.
  expect(two?.changes.map(({ table, values }) => [table, values])).toEqual([
    [
      'action-plan-milestones',
      [
        { column: 'status', before: 'on-track', after: 'at-risk' },
        { column: 'status_as_at', before: '2026-02', after: '2026-06' },
      ],
    ],
    [
      'judgements',
      [{ column: 'care-leavers', before: 'requires-improvement', after: 'inadequate' }],
    ],
  ]);
  expect(three?.changes).toHaveLength(1);
  // Three different data sets: the fourth release is the first one's again.
  expect(await keptVersions.read(folder)).toHaveLength(3);
});

test('the tenth release of a day comes after the ninth', async () => {
  const folder = await folderOf(tinyDataSet());
  for (let number = 1; number <= 11; number += 1) {
    await writeFiles(folder, number % 2 === 0 ? corrected : tinyDataSet());
    expect((await release(folder)).status).toBe(0);
  }
  const releases = await releaseFiles.read(folder);
  expect(releases.slice(-3).map(({ id }) => id)).toEqual([
    '2026-07-20-9',
    '2026-07-20-10',
    '2026-07-20-11',
  ]);
  expect(releases.at(-1)?.changes).toMatchObject([
    { values: [{ before: 'requires-improvement', after: 'inadequate' }] },
  ]);
});

test('nothing changed: nothing is written', async () => {
  const folder = await folderOf(tinyDataSet());
  await release(folder);
  const before = await readFolder(folder);
  expect(await release(folder, '2026-07-25')).toEqual({
    status: 0,
    text: 'Nothing changed since the release 2026-07-20.\n',
  });
  expect(await readFolder(folder)).toEqual(before);
});

test('data with an error are not released', async () => {
  const folder = await folderOf(editedDataSet(['inspections.csv', '2023-02-06', '2023-02-29']));
  const before = await readFolder(folder);
  const { status, text } = await release(folder);
  expect(status).toBe(1);
  expect(text).toMatch(/^inspections\.csv:5 started_on: found "2023-02-29"; /);
  expect(text).toContain('The data set has 1 error and 1 warning. Nothing was released.\n');
  expect(await readFolder(folder)).toEqual(before);
});

/** Breaks something of a folder with one release and data that changed since. */
async function broken(spoil: (releases: string, folder: string) => Promise<unknown>) {
  const folder = await folderOf(tinyDataSet());
  await release(folder);
  await writeFiles(folder, corrected);
  await spoil(join(folder, 'releases'), folder);
  const before = await readFolder(folder);
  const outcome = await release(folder, '2026-07-21');
  expect(await readFolder(folder)).toEqual(before);
  return outcome;
}

test.each([
  ['is gone', (zip: string) => rm(zip)],
  ['is cut short', async (zip: string) => writeFile(zip, (await readFile(zip)).subarray(0, 900))],
  ['is no zip', (zip: string) => writeFile(zip, 'Not a zip.')],
  [
    'has a byte turned',
    async (zip: string) => {
      const bytes = await readFile(zip);
      const at = bytes.indexOf('inspections.csv') + 200;
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
      await writeFile(zip, bytes);
    },
  ],
])('a last archive that %s is told by its name', async (_, spoil) => {
  const { status, text } = await broken((releases) => spoil(join(releases, '2026-07-20.zip')));
  expect(status).toBe(1);
  expect(text).toMatch(
    /^The archive 2026-07-20\.zip of the last release could not be read: .+\. Nothing was released\.\n$/,
  );
});

test.each([
  ['cut short', (text: string) => text.slice(0, 200)],
  ['off its shape', (text: string) => text.replace('"changes": []', '"changes": 0')],
  ['of another day', (text: string) => text.replace('"id": "2026-07-20"', '"id": "2026-07-19"')],
])('a release that is %s is told by its name', async (_, spoil) => {
  const { status, text } = await broken(async (releases) => {
    const file = join(releases, '2026-07-20.json');
    await writeFile(file, spoil(await readFile(file, 'utf8')));
  });
  expect(status).toBe(1);
  expect(text).toMatch(
    /^The release 2026-07-20\.json could not be read: .+Nothing was released\.\n$/s,
  );
});

test('a clock before the last release is told, as is a folder without a dictionary', async () => {
  const folder = await folderOf(tinyDataSet());
  await release(folder);
  await writeFiles(folder, corrected);
  expect(await release(folder, '2026-07-19')).toEqual({
    status: 1,
    text: 'Today is 2026-07-19, and the last release is of 2026-07-20: set the clock right. Nothing was released.\n',
  });
  const undescribed = await broken((_, place) => rm(join(place, 'README.md')));
  expect(undescribed.status).toBe(1);
  expect(undescribed.text).toContain('README.md');
});

test('a file that can not be put in its place leaves nothing behind', async () => {
  // A folder stands where the release would.
  const { status, text } = await broken((releases) =>
    mkdir(join(releases, '2026-07-21.zip', 'in the way'), { recursive: true }),
  );
  expect(status).toBe(1);
  expect(text).toContain('Nothing was released.');
});

test('a file left over from an earlier try is no release', async () => {
  const folder = await folderOf(tinyDataSet());
  await mkdir(join(folder, 'releases'));
  await writeFile(join(folder, 'releases/2026-07-20.zip'), 'half');
  await writeFile(join(folder, 'releases/2026-07-20.json.partial'), '{');
  expect((await release(folder)).status).toBe(0);
  expect((await readdir(join(folder, 'releases'))).sort()).toEqual([
    '2026-07-20.json',
    '2026-07-20.zip',
  ]);
});
