import { columnMeant } from './columnMeant.ts';
import type { ImportProblem } from './importCheck.ts';
import type { ImportDraft } from './importDraft.ts';
import { planColumns, type PlanColumn } from './planColumns.ts';
import { problemAt } from './problemAt.ts';

export type ColumnPlaces = ReadonlyMap<PlanColumn, number>;

interface HeaderCheck {
  /** Where each column of ours stands in the file; without those it lacks. */
  places: ColumnPlaces;
  ignoredColumns: string[];
  problems: ImportProblem[];
}

const namesKnown = planColumns.join(', ');

/** Where each column stands: of several that mean the same, our own name first, then the first. */
function placesOf(header: readonly string[]): Map<PlanColumn, number> {
  const places = new Map<PlanColumn, number>();
  const own = new Set<PlanColumn>();
  for (const [at, name] of header.entries()) {
    const meant = columnMeant(name);
    if (meant.kind === 'unknown') continue;
    const betters = meant.own && !own.has(meant.column);
    if (meant.own) own.add(meant.column);
    if (betters || !places.has(meant.column)) places.set(meant.column, at);
  }
  return places;
}

/** What the columns of a file are, and which can't be taken. */
export function checkHeader({
  header,
  headerLine,
  rows,
}: Pick<ImportDraft, 'header' | 'headerLine' | 'rows'>): HeaderCheck {
  const places = placesOf(header);
  const ignoredColumns: string[] = [];
  const problems: ImportProblem[] = [];
  for (const [column, name] of header.entries()) {
    const at = { line: headerLine, column, columnName: name, found: name };
    const meant = columnMeant(name);
    if (name.trim() === '') {
      if (!rows.some(({ cells }) => (cells[column] ?? '').trim() !== '')) continue;
      ignoredColumns.push(`Column ${column + 1}, without a name`);
      problems.push(
        problemAt('unnamed-column', {
          ...at,
          severity: 'warning',
          says: 'This column has no name, so nothing is taken from it.',
          mend: `If it belongs in the plan, name it. The names are ${namesKnown}.`,
        }),
      );
    } else if (meant.kind === 'unknown') {
      ignoredColumns.push(name);
      problems.push(
        problemAt('unknown-column', {
          ...at,
          severity: 'warning',
          says: 'No column of a plan has this name, so nothing is taken from it.',
          mend:
            meant.near === null
              ? `If it belongs in the plan, rename it. The names are ${namesKnown}.`
              : `Did you mean “${meant.near}”? Then rename it.`,
        }),
      );
    } else if (places.get(meant.column) !== column) {
      const first = header[places.get(meant.column) ?? column] ?? '';
      ignoredColumns.push(name);
      problems.push(
        problemAt('double-column', {
          ...at,
          severity: 'error',
          says: `This is a second column for “${meant.column}”. Only “${first}” is taken.`,
          mend: 'Give one of the two another name, or put both into one column.',
        }),
      );
    }
  }
  if (!places.has('title')) {
    problems.push(
      problemAt('no-title-column', {
        severity: 'error',
        line: headerLine,
        column: null,
        columnName: undefined,
        found: '',
        says: 'No column holds the actions’ titles, so no row can be taken.',
        mend: 'Name the column that says what is to be done “title”.',
      }),
    );
  }
  return { places, ignoredColumns, problems };
}
