import { existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { fileErrorWords } from '../fileErrorWords.ts';

/** Names that no reader of the folder takes for a table. */
const journalName = '.import-journal.json';
const ending = '.importing';
const fileName = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*\.csv$/));
const journal = v.array(fileName);

function waiting(folder: string, file: string): string {
  return join(folder, `.${file}${ending}`);
}

/** Writes a file and waits until it is on the disk, not only on its way. */
async function writeDown(path: string, text: string): Promise<void> {
  const handle = await open(path, 'w');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Waits until the folder’s list of names is on the disk. Windows has no such thing. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeWaiting(folder: string): Promise<boolean> {
  const left = (await readdir(folder)).filter(
    (name) => name.startsWith('.') && name.endsWith(ending),
  );
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
  return left.length > 0;
}

/** A journal is whole once it has its name: one that is not was made by something else. */
function namesIn(text: string): string[] {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), journal), text);
  if (read.success) return read.output;
  throw new Error(`${journalName} in it is no list of tables: no import wrote it; delete it`);
}

function failed(cause: unknown, outcome: string): Error {
  return new Error(`${fileErrorWords(cause)}; ${outcome}`, { cause });
}

/**
 * The new texts take their places. One that waits no more is in its place already, or, while they
 * are written (`texts`), another command took it for left over: it is written down once more.
 */
async function moveIn(
  folder: string,
  names: readonly string[],
  texts: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  for (const name of names) {
    const from = waiting(folder, name);
    const move = (): Promise<void> => rename(from, join(folder, name));
    const text = texts.get(name);
    if (text !== undefined) {
      await move().catch(async () => {
        await writeDown(from, text);
        await move();
      });
    } else if (existsSync(from)) await move();
  }
  await syncFolder(folder);
  await rm(join(folder, journalName), { force: true });
}

/**
 * Several files of a folder written all or none. The new texts wait beside the old ones; a journal
 * names them once all are on the disk; then they take their places. A crash before the journal
 * leaves the old files, one after it is finished by `finish`. Throws, and says whether anything was
 * written, where the folder cannot be written.
 */
export const wholeWrites = {
  write: async (folder: string, files: ReadonlyMap<string, string>): Promise<void> => {
    const names = v.parse(journal, [...files.keys()]);
    try {
      for (const [name, text] of files) await writeDown(waiting(folder, name), text);
      await writeDown(waiting(folder, journalName), JSON.stringify(names));
      // Another command, begun meanwhile, takes for left over what waits without a journal.
      if (names.some((name) => !existsSync(waiting(folder, name)))) {
        throw new Error('another command ran at the same time');
      }
      await rename(waiting(folder, journalName), join(folder, journalName));
    } catch (cause) {
      // What cannot be taken away now, the next command takes away.
      await removeWaiting(folder).catch(() => false);
      throw failed(cause, 'nothing was written');
    }
    try {
      await syncFolder(folder);
      await moveIn(folder, names, files);
    } catch (cause) {
      throw failed(cause, 'part of it was written, and the next import or check writes the rest');
    }
  },
  /** Ends what a crash interrupted. `finished`: the new files are in place; `undone`: the old are. */
  finish: async (folder: string): Promise<'finished' | 'undone' | null> => {
    const file = join(folder, journalName);
    if (existsSync(file)) {
      const names = namesIn(await readFile(file, 'utf8'));
      await moveIn(folder, names);
      await removeWaiting(folder);
      return 'finished';
    }
    return (await removeWaiting(folder)) ? 'undone' : null;
  },
} as const;
