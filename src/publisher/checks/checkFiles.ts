import type { Problem } from '#publisher/problem.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import { tableNames } from '#publisher/tables/tableNames.ts';

/** No CSV but those the dictionary knows: another would be public and never checked. */
export function checkFiles(fileNames: Iterable<string>): Problem[] {
  const known = new Set(tableNames.map(fileOf));
  return [...fileNames]
    .filter((file) => !known.has(file))
    .sort()
    .map((file) => ({
      severity: 'error',
      file,
      line: null,
      column: null,
      found: 'a file the data set does not know',
      expected: `one of ${[...known].join(', ')}`,
      mend: 'correct the name, or take the file out of the folder',
    }));
}
