import { expect, it } from 'vitest';
import { checkImport } from '#features/my-plan/file/checkImport.ts';
import { countAlike } from '#features/my-plan/file/countAlike.ts';
import { draftOf } from './fileOf.ts';

/** By the place of the first: `2 RAG`. */
async function counted(csv: string): Promise<[string, number][]> {
  const draft = await draftOf(csv);
  const { problems } = checkImport(draft);
  const counts = countAlike(draft, problems);
  return problems.flatMap(({ id, line, columnName }): [string, number][] => {
    const count = counts.get(id);
    return count === undefined ? [] : [[`${line} ${columnName ?? '-'}`, count]];
  });
}

it('counts the colours of a RAG column, each at its first row, however they are written', async () => {
  const csv = [
    'Action,RAG',
    'A,Amber',
    'B,Green',
    'C,AMBER ',
    'D,Red',
    'E,amber',
    'F,Green',
    'G,Complete',
  ].join('\n');
  expect(await counted(csv)).toEqual([
    ['2 RAG', 3],
    ['3 RAG', 2],
  ]);
});

it('counts each column for itself, and no empty cell', async () => {
  const csv = 'title,due,status\nA,soon,soon\nB,soon,\n,2026,\n,2027,\n';
  expect(await counted(csv)).toEqual([['2 due', 2]]);
});

it('offers nothing for an id that three rows share: the first of them is right', async () => {
  expect(await counted('id,title\na,A\na,B\na,C\n')).toEqual([]);
});
