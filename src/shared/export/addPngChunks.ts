const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum around the data of a chunk. */
const around = 12;

/**
 * The parts of a PNG file with chunks added behind its header. An earlier resolution (`pHYs`) gives
 * way: a file may have only one. Throws for what is no PNG file.
 */
export function addPngChunks(
  png: Uint8Array<ArrayBuffer>,
  chunks: readonly Uint8Array<ArrayBuffer>[],
): Uint8Array<ArrayBuffer>[] {
  if (signature.some((byte, at) => png[at] !== byte)) throw new Error('This is no PNG file');
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let at = signature.length;
  while (at + around <= png.length) {
    const end = at + around + view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    // Image data and all behind them stay as they are, in one piece.
    if (type === 'IDAT') break;
    if (type !== 'pHYs') kept.push(png.subarray(at, end));
    at = end;
  }
  const [header, ...others] = kept;
  if (header === undefined) throw new Error('This PNG file has no header');
  return [png.subarray(0, signature.length), header, ...chunks, ...others, png.subarray(at)];
}
