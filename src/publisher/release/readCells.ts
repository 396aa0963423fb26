import { readRecords } from '#publisher/read/readRecords.ts';

/** A row as it stands in the file: text by column. */
export type Cells = Readonly<Record<string, string>>;

/** The rows of a CSV by the file's own header. Throws where the text is no CSV of this project. */
export function readCells(
  file: string,
  text: string,
): { header: readonly string[]; rows: Cells[] } {
  const { header, records, problems } = readRecords(file, text);
  const [problem] = problems;
  if (problem !== undefined) {
    const line = problem.line === null ? '' : `, line ${problem.line}`;
    throw new Error(`${file}${line}: found ${problem.found}, expected ${problem.expected}`);
  }
  const rows = records.map(({ cells }) =>
    Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])),
  );
  return { header, rows };
}
