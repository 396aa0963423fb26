import { ImportFault } from '../ImportFault.ts';
import { importLimits } from '../importLimits.ts';

const mend = 'check where the file comes from: releases are far smaller';

function countUpTo(most: number, text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0 && count <= most; at = text.indexOf(mark, at + 1)) {
    count += 1;
  }
  return count;
}

/** Refuses, before it is read, a CSV with so many rows or cells that reading would not end. */
export function checkCsvSize(file: string, text: string, delimiter: string): void {
  const { csvLines, csvMarks } = importLimits;
  if (countUpTo(csvLines, text, '\n') > csvLines) {
    throw new ImportFault({ file }, `more than ${csvLines} lines`, `at most ${csvLines}`, mend);
  }
  if (countUpTo(csvMarks, text, delimiter) > csvMarks) {
    throw new ImportFault({ file }, `more than ${csvMarks} cells`, `at most ${csvMarks}`, mend);
  }
}
