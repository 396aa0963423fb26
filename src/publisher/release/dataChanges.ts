import type { DataChange } from '#contract/changes.ts';
import { compareDataSets } from './compareDataSets.ts';
import { releaseContext, type ToldChange } from './releaseContext.ts';
import { releaseFacts } from './releaseFacts.ts';
import type { TableChanges } from './TableChanges.ts';
import { tellAreas } from './tellAreas.ts';
import { tellGrades } from './tellGrades.ts';
import { tellRows } from './tellRows.ts';
import { tellTables } from './tellTables.ts';
import { tellTogether } from './tellTogether.ts';

/** Files told by inspection or by council; every other file is told row by row. */
const grouped = [
  'judgements',
  'improvement-areas',
  'improvement-coverage',
  'council-aliases',
  'statistical-neighbours',
];

/**
 * What changed from one data set to another, CSV text by file name: by council in the order of
 * councils.csv, last what is about no one council. `release`: the id its changes are named by.
 */
export function dataChanges(
  release: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): { changes: DataChange[]; compared: TableChanges[] } {
  const compared = compareDataSets(before, after);
  const { told, rest } = tellTables(compared);
  const facts = releaseFacts(before, after);
  const context = releaseContext(rest, facts);
  const all: ToldChange[] = [
    ...rest.flatMap(({ table }) => (grouped.includes(table) ? [] : tellRows(table, context))),
    ...tellGrades(context),
    ...tellAreas(context),
    ...tellTogether('council-aliases', context),
    ...tellTogether('statistical-neighbours', context),
    ...told,
  ];
  const places = new Map([...facts.councils.keys()].map((id, place) => [id, place]));
  const place = ({ councilId }: ToldChange) =>
    councilId === null ? Infinity : (places.get(councilId) ?? places.size);
  // Infinity from itself is no number: two changes about no council stay in their order.
  const sorted = all.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  const changes = sorted.map(({ key, ...change }) => ({
    id: `${release}/${change.table}/${key}`,
    ...change,
  }));
  return { changes, compared };
}
