import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { paintingFiles } from './paintingFiles.ts';
import { palettePng } from './palettePng.ts';
import type { SocialCard } from './SocialCard.ts';
import { svgPainter } from './svgPainter.ts';

interface Folders {
  /** The built site. */
  site: string;
  /** Cards painted before, by what they were painted from and with. */
  cache: string;
}

interface WrittenCards {
  count: number;
  painted: number;
  /** Of all cards together. */
  bytes: number;
}

/** Another number where the same pixels would become another file. */
const encoding = 1;
/** Cards that no build has used for so long go. */
const keptFor = 14 * 24 * 60 * 60 * 1000;

async function found(file: string): Promise<Uint8Array | null> {
  return readFile(file).catch(() => null);
}

async function tidy(folder: string): Promise<void> {
  const now = Date.now();
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    if (now - (await stat(file)).mtimeMs > keptFor) await rm(file);
  }
}

/** Writes each card as a PNG file, one for each file's name; paints only those it has not painted before. */
export async function writeCards(
  cards: readonly SocialCard[],
  { site, cache }: Folders,
): Promise<WrittenCards> {
  const { renderer, fonts } = await paintingFiles();
  const tools = createHash('sha256').update(String(encoding));
  for (const bytes of [renderer, ...fonts]) tools.update(bytes);
  const written: WrittenCards = { count: 0, painted: 0, bytes: 0 };
  await mkdir(cache, { recursive: true });
  for (const { file, svg, papers } of new Map(cards.map((card) => [card.file, card])).values()) {
    const key = tools.copy().update(svg);
    for (const chunk of papers) key.update(chunk);
    const kept = path.join(cache, `${key.digest('hex')}.png`);
    let png = await found(kept);
    if (png === null) {
      png = palettePng((await svgPainter())(svg), 256, papers);
      await writeFile(kept, png);
      written.painted += 1;
    } else {
      const now = new Date();
      await utimes(kept, now, now);
    }
    const target = path.join(site, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, png);
    written.count += 1;
    written.bytes += png.length;
  }
  await tidy(cache);
  return written;
}
