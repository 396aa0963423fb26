import type { DataChange } from '#contract/changes.ts';
import { dataChanges } from '#publisher/release/dataChanges.ts';
import { editedDataSet, type Edit } from './editedDataSet.ts';
import { tinyDataSet } from './tinyDataSet.ts';

type Files = ReadonlyMap<string, string>;

const release = '2026-07-20';

function between(before: Files, after: Files): DataChange[] {
  return dataChanges(release, before, after).changes;
}

/** What a release tells of changes to the tiny data set. */
export const tinyChanges = {
  /** The id its changes are named by. */
  release,
  between,
  /** What the edits changed. */
  by: (...edits: readonly Edit[]): DataChange[] => between(tinyDataSet(), editedDataSet(...edits)),
  /** The tiny data set without the lines that hold a text, in any file but those named. */
  without: (text: string, ...but: readonly string[]): Map<string, string> =>
    new Map(
      [...tinyDataSet()].map(([name, csv]) => {
        const lines = csv.split('\n').filter((line) => but.includes(name) || !line.includes(text));
        return [name, lines.join('\n')];
      }),
    ),
};
