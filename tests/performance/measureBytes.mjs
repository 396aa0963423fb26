import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { firstLoad } from './firstLoad.mjs';
import { pageKinds } from './pageKinds.mjs';

/** Bytes, gzip level 9; 1 kB is 1000 bytes. */
const bars = { scripts: 120_000, councils: 25_000 };
const chartLibrary = /recharts|victory-vendor|chart\.js|highcharts|echarts/i;

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** What every kind of page and the national view's data weigh, and which bars they break. */
export async function measureBytes(site) {
  const rows = [];
  const faults = [];
  for (const kind of pageKinds) {
    const { html, scripts, scriptGzip } = await firstLoad(site, kind.file);
    rows.push([
      kind.name,
      kB(scriptGzip),
      kB(bars.scripts),
      String(scripts.length),
      `${kB(html.gzip)} (${kB(html.raw)})`,
    ]);
    if (scripts.length === 0) faults.push(`${kind.file} loads no script: has the build changed?`);
    if (scriptGzip > bars.scripts) {
      faults.push(`${kind.file} loads ${kB(scriptGzip)} of script; at most ${kB(bars.scripts)}`);
    }
    for (const { name, text } of scripts) {
      if (chartLibrary.test(name) || chartLibrary.test(text)) {
        faults.push(`${kind.file} loads a chart library at first: ${name}`);
      }
    }
  }
  const councils = await readFile(join(site, 'api/v1/councils.json'));
  const councilsGzip = gzipSync(councils, { level: 9 }).length;
  if (councilsGzip > bars.councils) {
    faults.push(`councils.json is ${kB(councilsGzip)}; at most ${kB(bars.councils)}`);
  }
  return {
    pages: { head: ['First load', 'JavaScript', 'bar', 'files', 'HTML (raw)'], rows },
    api: {
      head: ['National view', 'gzip', 'bar', 'raw'],
      rows: [['councils.json', kB(councilsGzip), kB(bars.councils), kB(councils.length)]],
    },
    faults,
  };
}
