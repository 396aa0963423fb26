import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importCommand } from '#publisher/import/importCommand.ts';
import { readReleaseFile } from '#publisher/import/readReleaseFile.ts';
import { seededRandom } from '#tests/support/generate/seededRandom.ts';
import { fuzzBases } from '#tests/support/ods/fuzzBases.ts';
import { mutate } from '#tests/support/ods/mutate.ts';
import { readFolder } from '#tests/support/readFolder.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { tinyDataSet } from '#tests/support/tinyDataSet.ts';
import { writeFiles } from '#tests/support/writeFiles.ts';
import { writeOds } from '#tests/support/writeOds.ts';

const now = new Date('2026-08-01T12:00:00Z');
const files = 400;
/** Milliseconds. */
const longest = 10_000;

interface Place {
  folder: string;
  data: string;
}

async function imaginaryPlace(): Promise<Place> {
  const folder = await temporaryFolder();
  const data = join(folder, 'data');
  await mkdir(data);
  await writeFiles(data, tinyDataSet());
  return { folder, data };
}

async function imported({ folder }: Place, bytes: Uint8Array): Promise<[number, string]> {
  await writeFile(join(folder, 'release'), bytes);
  let printed = '';
  const write = (text: string): void => {
    printed += text;
  };
  const status = await importCommand(['release', '--data', 'data'], { now, write, cwd: folder });
  return [status, printed];
}

describe('spoilt files', () => {
  it('are made from a release that is read whole', async () => {
    const place = await imaginaryPlace();
    const [status, printed] = await imported(place, writeOds(fuzzBases.sheets));
    expect(printed).toMatch(/With --apply, \d+ of these would be written/);
    expect(status).toBe(0);
  });

  it.each(Object.entries(mutate).map(([what, spoil], seed) => [what, spoil, seed] as const))(
    'in %s: never thrown at, never slow, and nothing changes',
    async (what, spoil, seed) => {
      const random = seededRandom(seed);
      const place = await imaginaryPlace();
      const before = await readFolder(place.data);
      const statuses = new Map<number, number>();
      for (let count = 0; count < files; count += 1) {
        const bytes = spoil(random);
        const about = `${what}, file ${count}`;
        const { problems } = await readReleaseFile('release', bytes);
        // A fault nobody foresaw is told in these words.
        expect(problems.map(({ found }) => found).join(), about).not.toContain('cannot be read');
        const start = performance.now();
        const [status, printed] = await imported(place, bytes);
        expect(performance.now() - start, about).toBeLessThan(longest);
        expect(printed, about).not.toContain('which it should not');
        const refused = problems.some(({ severity }) => severity === 'error');
        expect([0, 1], about).toContain(status);
        if (refused) expect(status, about).toBe(1);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (count % 20 === 19) expect(await readFolder(place.data), about).toEqual(before);
      }
      // Some are let through and some refused: the run goes all the way in and is no formality.
      expect(statuses.get(0) ?? 0).toBeGreaterThan(0);
      expect(statuses.get(1) ?? 0).toBeGreaterThan(files / 10);
    },
    240_000,
  );
});
