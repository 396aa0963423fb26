import { checkDataSet } from '#publisher/checks/checkDataSet.ts';
import { checkFiles } from '#publisher/checks/checkFiles.ts';
import { formatProblem } from '#publisher/problem.ts';
import { readDataFolder } from '#publisher/readDataFolder.ts';
import { readDataSet } from '#publisher/read/readDataSet.ts';
import { fileOf } from '#publisher/tables/fileOf.ts';
import type { ReleaseExtent } from '#publisher/import/meaning/releaseExtent.ts';
import type { Applied } from './Applied.ts';
import { csvText } from './csvText.ts';
import { applyDifferences } from './applyDifferences.ts';
import { wholeWrites } from './wholeWrites.ts';

export interface AppliedImport {
  /** false: not all was written, or nothing, and the lines say why. */
  passed: boolean;
  lines: string[];
}

function dataAsAt(files: ReadonlyMap<string, string>): string {
  const file = fileOf('data-set');
  const { header, records } = csvText.read(file, files.get(file) ?? '');
  const [record] = records;
  return record === undefined ? '' : csvText.cell(header, record, 'data_as_at');
}

/**
 * Writes the differences into a folder, all or none, if the whole data set then passes its checks.
 * `files`: the folder as it was compared.
 */
export async function applyImport(
  dataFolder: string,
  files: ReadonlyMap<string, string>,
  applied: Applied,
  extent: ReleaseExtent,
): Promise<AppliedImport> {
  const edited = applyDifferences(files, applied, extent);
  const whole = new Map([...files, ...edited]);
  const problems = [...checkFiles(whole.keys()), ...checkDataSet(readDataSet(whole))];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return {
      passed: false,
      lines: [
        'With these changes the data set would have errors, so nothing was written:',
        ...errors.map((problem) => `error: ${formatProblem(problem)}`),
      ],
    };
  }
  // An editor, or another import, may have written in the meantime.
  const present = await readDataFolder(dataFolder);
  const moved = [...files.keys()].filter((file) => present.get(file) !== files.get(file));
  if (moved.length > 0) {
    const line = `Changed while it was compared: ${moved.join(', ')}. Nothing was written; run the import again.`;
    return { passed: false, lines: [line] };
  }
  try {
    await wholeWrites.write(dataFolder, edited);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { passed: false, lines: [`The data set could not be written, ${dataFolder}: ${why}.`] };
  }
  const warnings = problems.filter(({ file }) => edited.has(file));
  const [before, after] = [dataAsAt(files), dataAsAt(whole)];
  return {
    passed: true,
    lines: [
      `Written: ${[...edited.keys()].join(', ')}.`,
      ...warnings.map((problem) => `warning: ${formatProblem(problem)}`),
      ...(before === after
        ? []
        : [
            `data_as_at moved from ${before} to ${after}. It promises every report published by then, and a release does not hold them all: add the others, or say so before you publish.`,
          ]),
      'Next: look at the difference, run `npm run data:check`, then `npm run data:release`.',
    ],
  };
}
