import { open } from 'node:fs/promises';

/** Of one read. */
const pieceBytes = 1_000_000;

/**
 * The bytes of a file, whatever size it says it has; of one that is larger than `most` only the
 * first `most + 1`, so that it is known to be. Throws as `open` does.
 */
export async function readAtMost(path: string, most: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    while (size <= most) {
      const piece = Buffer.alloc(Math.min(pieceBytes, most + 1 - size));
      const { bytesRead } = await handle.read(piece);
      if (bytesRead === 0) break;
      pieces.push(piece.subarray(0, bytesRead));
      size += bytesRead;
    }
    return Buffer.concat(pieces);
  } finally {
    await handle.close();
  }
}
