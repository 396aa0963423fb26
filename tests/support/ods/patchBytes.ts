/** A copy of bytes with others laid over them from a place on. */
export function patchBytes(
  bytes: Uint8Array,
  at: number,
  by: ArrayLike<number> | string,
): Uint8Array {
  const copy = Uint8Array.from(bytes);
  copy.set(typeof by === 'string' ? Buffer.from(by, 'latin1') : by, at);
  return copy;
}
