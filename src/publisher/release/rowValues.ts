import type { DataChange } from '#contract/changes.ts';
import type { Cells } from './readCells.ts';
import type { RowChange } from './TableChanges.ts';

type Values = DataChange['values'];

/** Of a row that is new or gone: the columns worth telling beside its title. */
const telling: Readonly<Record<string, readonly string[]>> = {
  inspections: ['theme', 'priority_action', 'source'],
  events: ['summary'],
  'action-plans': ['adopted_on'],
  'action-plan-milestones': ['status', 'status_as_at', 'due_on'],
  'known-faults': ['summary'],
};

/** Says how precise its neighbour is: told only where it changes alone. */
const precision = /_precision$/;

function filled(cells: Cells | null, column: string): string | null {
  const text = cells?.[column] ?? '';
  return text === '' ? null : text;
}

/** Both values of what differs; of a row that is new or gone, what is worth telling. */
export function rowValues(table: string, change: RowChange): Values {
  const { before, after } = change;
  const value = (column: string): Values[number] => ({
    column,
    before: filled(before, column),
    after: filled(after, column),
  });
  if (change.what === 'changed') {
    const own = change.columns.filter((column) => !precision.test(column));
    return (own.length === 0 ? change.columns : own).map(value);
  }
  return (telling[table] ?? []).map(value).filter((told) => {
    // Read from the report is the rule: only the exception is told.
    const text = told.before ?? told.after;
    return text !== null && !(told.column === 'source' && text === 'report');
  });
}
