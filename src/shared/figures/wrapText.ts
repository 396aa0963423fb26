/**
 * Breaks a text between words into lines of at most `perLine` characters. What is left after
 * `mostLines` ends in an ellipsis; a word longer than a line is broken.
 */
export function wrapText(text: string, perLine: number, mostLines: number): string[] {
  const words = text
    .split(' ')
    .flatMap((word) => word.match(new RegExp(`.{1,${perLine}}`, 'gu')) ?? []);
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= perLine) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const last = kept.at(-1) ?? '';
  kept[mostLines - 1] = `${last.slice(0, perLine - 1).trimEnd()}…`;
  return kept;
}
