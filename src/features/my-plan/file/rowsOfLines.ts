const lineEnd = /\r\n|\r|\n/g;

/**
 * The rows, from 1, in which lines of a file stand, each once. They differ from the lines where
 * cells hold several. `lines` from 1, in order.
 */
export function rowsOfLines(
  rows: readonly (readonly string[])[],
  lines: readonly number[],
): number[] {
  const found: number[] = [];
  let at = 0;
  let lastLine = 0;
  for (const [index, cells] of rows.entries()) {
    lastLine += 1;
    for (const cell of cells) lastLine += cell.match(lineEnd)?.length ?? 0;
    const before = at;
    while (at < lines.length && (lines[at] ?? 0) <= lastLine) at += 1;
    if (at > before) found.push(index + 1);
    if (at === lines.length) break;
  }
  return found;
}
