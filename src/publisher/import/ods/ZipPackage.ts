import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { quoted } from '#publisher/quoted.ts';
import { ImportFault } from '../ImportFault.ts';
import { importLimits } from '../importLimits.ts';

const again =
  'download the file again; if it stays so, open it in a spreadsheet and save it as .ods';

function damaged(file: string, error: unknown): ImportFault {
  if (error instanceof ImportFault) return error;
  const reason = error instanceof Error ? ` (${quoted(error.message.replace(/\.$/, ''))})` : '';
  return new ImportFault({ file }, `a damaged zip file${reason}`, 'a whole one', again);
}

function tooMany(file: string, found: string, expected: string): ImportFault {
  const mend = 'check where the file comes from: releases are far smaller';
  return new ImportFault({ file }, found, expected, mend);
}

function listEntries(file: string, zip: ZipFile): Promise<Entry[]> {
  const most = importLimits.zipEntries;
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', (error: unknown) => {
      reject(damaged(file, error));
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    if (zip.entryCount > most) {
      reject(tooMany(file, `a zip of ${zip.entryCount} files`, `at most ${most}`));
    } else {
      zip.readEntry();
    }
  });
}

/** The files of a zip, read one at a time, inflated piece by piece and checked by their sums. */
export class ZipPackage {
  readonly #file: string;
  readonly #zip: ZipFile;
  readonly #entries: readonly Entry[];

  private constructor(file: string, zip: ZipFile, entries: readonly Entry[]) {
    this.#file = file;
    this.#zip = zip;
    this.#entries = entries;
  }

  /** `file` is the name of the file, for messages. Throws ImportFault. */
  static async open(file: string, bytes: Uint8Array): Promise<ZipPackage> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      const zip = await fromBufferPromise(buffer, { lazyEntries: true });
      return new ZipPackage(file, zip, await listEntries(file, zip));
    } catch (error) {
      throw damaged(file, error);
    }
  }

  get paths(): string[] {
    return this.#entries.map(({ fileName }) => fileName);
  }

  get isEncrypted(): boolean {
    return this.#entries.some((entry) => entry.isEncrypted());
  }

  /** One file’s text, of at most a megabyte; null: no such file. */
  async text(path: string): Promise<string | null> {
    const pieces: Uint8Array[] = [];
    const found = await this.read(path, importLimits.manifestBytes, (bytes) => {
      pieces.push(bytes);
    });
    return found ? Buffer.concat(pieces).toString('utf8') : null;
  }

  /**
   * Gives one file’s bytes piece by piece; false: no such file. Where `take` throws, the rest is
   * still read for its sum, so that damage is told as damage, and its fault is thrown after that.
   */
  async read(path: string, most: number, take: (bytes: Uint8Array) => void): Promise<boolean> {
    const [entry, ...doubles] = this.#entries.filter(({ fileName }) => fileName === path);
    if (entry === undefined) return false;
    const file = `${this.#file}, ${path}`;
    if (doubles.length > 0) {
      throw new ImportFault({ file }, 'two files of this name in the zip', 'one', again);
    }
    try {
      const stream = await this.#zip.openReadStreamPromise(entry);
      await new Promise<void>((resolve, reject) => {
        let size = 0;
        let sum = 0;
        let fault: ImportFault | null = null;
        stream.on('error', (error) => {
          reject(damaged(file, error));
        });
        stream.on('data', (bytes: Uint8Array) => {
          if (size > most) return;
          size += bytes.length;
          if (size > most) {
            stream.destroy();
            reject(tooMany(file, `more than ${most} bytes, inflated`, `at most ${most}`));
            return;
          }
          sum = crc32(bytes, sum);
          if (fault !== null) return;
          try {
            take(bytes);
          } catch (error) {
            fault = damaged(file, error);
          }
        });
        stream.on('end', () => {
          if (sum !== entry.crc32) reject(damaged(file, new Error('its checksum is wrong')));
          else if (fault !== null) reject(fault);
          else resolve();
        });
      });
    } catch (error) {
      throw damaged(file, error);
    }
    return true;
  }
}
