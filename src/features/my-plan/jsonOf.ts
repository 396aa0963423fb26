/** Any value the browser kept as indented JSON, as far as JSON can hold it. Never throws. */
export function jsonOf(value: unknown): string {
  const seen = new Set<unknown>();
  const plain = (_key: string, part: unknown): unknown => {
    if (typeof part === 'bigint') return String(part);
    if (typeof part !== 'object' || part === null) return part;
    // The same object twice is written once: it may hold itself.
    if (seen.has(part)) return null;
    seen.add(part);
    if (part instanceof Map || part instanceof Set) return [...part] as unknown[];
    return part;
  };
  return value === undefined ? 'null' : JSON.stringify(value, plain, 2);
}
