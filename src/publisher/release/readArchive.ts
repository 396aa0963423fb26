import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import { fromBufferPromise } from 'yauzl';

/** Bytes a release may have when it is unpacked; today's has some 2.3 million. */
const most = 200_000_000;

/** The CSVs of a release's zip: text by file name. Throws where the zip or a file in it is damaged. */
export async function readArchive(bytes: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(bytes);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const files = new Map<string, string>();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    const name = basename(entry.fileName);
    if (!name.endsWith('.csv')) continue;
    size += entry.uncompressedSize;
    if (size > most) throw new Error(`It unpacks to more than ${most} bytes`);
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      chunks.push(chunk as Buffer);
    }
    const content = Buffer.concat(chunks);
    if (crc32(content) !== entry.crc32) throw new Error(`${name} in it is damaged`);
    files.set(name, decoder.decode(content));
  }
  if (files.size === 0) throw new Error('It holds no CSV');
  return files;
}
