/** Any value the browser kept as indented JSON, as far as JSON can hold it. Never throws. */
export function jsonOf(value: unknown): string {
  /** The objects around the one being written, outermost first, and what stands for them. */
  const around: { kept: object; written: object }[] = [];
  function plain(this: unknown, _key: string, part: unknown): unknown {
    if (typeof part === 'bigint') return String(part);
    if (typeof part !== 'object' || part === null) return part;
    while (around.length > 0 && around.at(-1)?.written !== this) around.pop();
    // An object may hold itself; the same one in two places is written in both.
    if (around.some(({ kept }) => kept === part)) return null;
    const written = part instanceof Map || part instanceof Set ? ([...part] as unknown[]) : part;
    around.push({ kept: part, written });
    return written;
  }
  return value === undefined ? 'null' : JSON.stringify(value, plain, 2);
}
