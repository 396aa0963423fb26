import { readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const linked = [
  /<script\b[^>]*\btype="module"[^>]*\bsrc="(?<file>[^"]+)"/g,
  /<link\b[^>]*\brel="modulepreload"[^>]*\bhref="(?<file>[^"]+)"/g,
];
/** `import … from "./x.js"`, `import "./x.js"`, `export … from "./x.js"`; not `import("./x.js")`. */
const imported = /(?:\bfrom|\bimport)\s*["'](?<file>\.{1,2}\/[^"']+\.js)["']/g;

function filesIn(text, pattern) {
  return [...text.matchAll(pattern)].map((match) => match.groups.file);
}

/**
 * The scripts a page loads at first: those its HTML names and whatever they import at once.
 * `site`: folder of the built site; `page`: file in it. Gives each file with its bytes and text.
 */
export async function firstLoad(site, page) {
  const html = await readFile(join(site, page), 'utf8');
  const waiting = linked.flatMap((pattern) => filesIn(html, pattern));
  const scripts = new Map();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const name = file.replace(/^\//, '');
    if (scripts.has(name)) continue;
    const text = await readFile(join(site, name), 'utf8');
    scripts.set(name, { name, text, gzip: gzipSync(text, { level: 9 }).length });
    for (const next of filesIn(text, imported)) waiting.push(posix.join(dirname(name), next));
  }
  return {
    html: { raw: Buffer.byteLength(html), gzip: gzipSync(html, { level: 9 }).length },
    scripts: [...scripts.values()],
    scriptGzip: [...scripts.values()].reduce((sum, { gzip }) => sum + gzip, 0),
  };
}
