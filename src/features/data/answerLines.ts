export interface AnswerLines {
  shown: string;
  /** Lines there are; more than are shown where the text is cut. */
  lines: number;
  isCut: boolean;
}

/** JSON laid out for reading, other text as it is; no more than `most` lines, each within reason. */
export function answerLines(text: string, isJson: boolean, most: number): AnswerLines {
  let laidOut = text;
  if (isJson) {
    try {
      laidOut = JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      // Not JSON after all: shown as it came.
    }
  }
  const lines = laidOut.replace(/\r?\n$/, '').split(/\r?\n/);
  const longest = 400;
  const shown = lines
    .slice(0, most)
    .map((line) => (line.length > longest ? `${line.slice(0, longest)}…` : line));
  return { shown: shown.join('\n'), lines: lines.length, isCut: lines.length > most };
}
