import type { FileOut } from './FileOut.ts';

export interface ZipEntry {
  /** Path in the archive, with forward slashes. */
  path: string;
  /** Text is written as UTF-8. */
  content: string | Uint8Array;
}

/** The same files make the same archive, whenever and wherever it is made: the least year a zip has. */
const made = new Date(1980, 0, 1);
/** Already packed inside. */
const packed = /\.png$/;

/** Files as one zip archive, in the order given. The packer is fetched on the first call. */
export async function zipFile(name: string, entries: readonly ZipEntry[]): Promise<FileOut> {
  const { zipSync } = await import('fflate');
  const text = new TextEncoder();
  const files = Object.fromEntries(
    entries.map(({ path, content }) => [
      path,
      [
        typeof content === 'string' ? text.encode(content) : content,
        { level: packed.test(path) ? (0 as const) : (9 as const), mtime: made },
      ] as [Uint8Array, { level: 0 | 9; mtime: Date }],
    ]),
  );
  return { name, blob: new Blob([new Uint8Array(zipSync(files))], { type: 'application/zip' }) };
}
