import { zipSync, type Zippable } from 'fflate';
import { citationFile } from './citationFile.ts';
import { citationText } from './citationText.ts';
import { dataPackage } from './dataPackage.ts';
import { licenceText } from './licenceText.ts';
import type { SetPapers } from './SetPapers.ts';

/** The same for every file, whenever the archive is made: the least year a zip has. */
const made = new Date(1980, 0, 1);

/**
 * The whole data set as one zip: a folder named by the day the data reach to, with every file as
 * given, the licence, how to cite it, and the tables' schemas. `files`: the CSVs and the dictionary
 * (README.md), by file name. The same input gives the same bytes.
 */
export function dataArchive(files: ReadonlyMap<string, string>, papers: SetPapers): Uint8Array {
  const folder = `inspections-of-childrens-services-${papers.dataAsAt}`;
  const all = new Map([
    ...files,
    ['LICENCE.txt', licenceText(papers)],
    ['CITATION.cff', citationFile(papers)],
    ['CITATION.txt', citationText(papers)],
    ['datapackage.json', `${JSON.stringify(dataPackage(files, papers), null, 2)}\n`],
  ]);
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const encoder = new TextEncoder();
  const entries = sorted.map(([name, text]): [string, Zippable[string]] => [
    `${folder}/${name}`,
    [encoder.encode(text), { level: 9, mtime: made }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
