import type { DataChange } from '#contract/changes.ts';
import type { Cells } from './readCells.ts';
import type { ReleaseContext, ToldChange } from './releaseContext.ts';
import { rowDay } from './rowDay.ts';
import { rowTitle } from './rowTitle.ts';
import { rowValues } from './rowValues.ts';
import type { RowChange } from './TableChanges.ts';

type Values = DataChange['values'];

/** Files whose rows are told with the row they belong to, and what is told of them. */
const belongings: Readonly<Record<string, readonly string[]>> = {
  inspections: ['judgements', 'improvement-areas', 'improvement-coverage', 'events'],
  'action-plans': ['action-plan-milestones'],
};

function valuesWithin(
  table: string,
  row: RowChange,
  belonging: (table: string, row: RowChange) => readonly RowChange[],
): Values {
  const of = (name: string) => belonging(name, row).map(({ before, after }) => before ?? after);
  const sided = (column: string, text: string): Values[number] =>
    row.what === 'added'
      ? { column, before: null, after: text }
      : { column, before: text, after: null };
  const cell = (cells: Cells | null, column: string) => cells?.[column] ?? '';
  if (row.what === 'changed') return [];
  if (table === 'action-plans') {
    return [sided('action-plan-milestones', String(of('action-plan-milestones').length))];
  }
  if (table !== 'inspections') return [];
  const areas = of('improvement-areas').length;
  return [
    ...of('judgements').map((cells) => sided(cell(cells, 'judgement'), cell(cells, 'grade'))),
    ...(areas > 0 ? [sided('improvement-areas', String(areas))] : []),
    // How far the areas are transcribed, where that is not the whole of them.
    ...of('improvement-coverage')
      .map((cells) => cell(cells, 'coverage'))
      .filter((coverage) => coverage !== 'full')
      .map((coverage) => sided('coverage', coverage)),
    ...of('events').map((cells) => sided('events', cell(cells, 'title'))),
  ];
}

/** Each row of a file that differs as a change of its own, with what is new or gone with it. */
export function tellRows(table: string, context: ReleaseContext): ToldChange[] {
  const { facts, rowsOf, isToldWithin } = context;
  const rows = rowsOf(table).filter((row) => !isToldWithin(table, row));
  const belonging = new Map<string, RowChange[]>();
  for (const name of belongings[table] ?? []) {
    for (const row of rowsOf(name)) {
      if (!isToldWithin(name, row)) continue;
      const cells = row.after ?? row.before;
      const owner = cells[table === 'inspections' ? 'inspection_id' : 'plan_id'] ?? '';
      const key = `${name}/${owner}`;
      belonging.set(key, [...(belonging.get(key) ?? []), row]);
    }
  }
  return rows.map((row) => {
    const cells = row.after ?? row.before;
    const { inspection_id: inspectionId = '', plan_id: planId = '' } = cells;
    const on = rowDay(table, cells);
    const within = valuesWithin(table, row, (name) => belonging.get(`${name}/${row.key}`) ?? []);
    return {
      key: row.key,
      councilId: facts.councilOf(cells),
      table,
      what: row.what,
      title: rowTitle(table, row.key, cells, facts),
      ...(on !== undefined && { on }),
      ...(inspectionId !== '' && { inspectionId }),
      ...(planId !== '' && { planId }),
      values: [...within, ...rowValues(table, row)],
    };
  });
}
