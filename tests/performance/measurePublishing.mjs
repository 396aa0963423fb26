import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.mjs';
import { runs } from './runs.mjs';

const today = 153;
const script = fileURLToPath(new URL('publishOnce.mjs', import.meta.url));

/** Milliseconds of publishing one data set in a fresh process, the median. */
function timed(...what) {
  return median(
    Array.from({ length: runs }, () => Number(execFileSync(process.execPath, [script, ...what]))),
  );
}

/**
 * Checks and shapes the real data set and generated ones of 1, 10 and 100 times the councils, each
 * run in a process of its own, as a build does it. Gives the table, and the API’s lists of the
 * largest data set: JSON text by path.
 */
export async function measurePublishing(dataFolder) {
  const folder = await mkdtemp(join(tmpdir(), 'publishing-'));
  try {
    const rows = [['The real data set', '153 + 5', seconds(timed(dataFolder)), '3 s', '', '']];
    const single = timed(String(today));
    for (const times of [1, 10, 100]) {
      const ms = times === 1 ? single : timed(String(today * times), folder);
      rows.push([
        `Generated, ${times} times the councils`,
        (today * times).toLocaleString('en-GB'),
        seconds(ms),
        '',
        `${(ms / single).toFixed(1)} times`,
        times === 100 ? '120 times' : '',
      ]);
    }
    return {
      table: {
        title: `Publishing: checking and shaping, in a fresh process, median of ${runs}`,
        head: ['Data set', 'councils', 'time', 'bar', 'of the time at 1', 'bar'],
        rows,
      },
      largest: await answersIn(folder),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function answersIn(folder) {
  const files = await readdir(folder);
  return new Map(
    await Promise.all(
      files.map(async (file) => [`api/v1/${file}`, await readFile(join(folder, file), 'utf8')]),
    ),
  );
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}
