/** Where the n-th run of these Latin-1 characters starts in bytes, from 0. Fails where there is none. */
export function findBytes(bytes: Uint8Array, text: string, nth = 0): number {
  const all = Buffer.from(bytes).toString('latin1');
  let at = all.indexOf(text);
  for (let count = 0; count < nth && at >= 0; count += 1) at = all.indexOf(text, at + 1);
  if (at < 0) throw new Error(`${text} is not in the bytes`);
  return at;
}
