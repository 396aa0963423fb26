import type { ColumnPlaces } from './checkHeader.ts';
import { idMaker } from './idMaker.ts';
import type { ImportProblem } from './importCheck.ts';
import type { ImportDraft } from './importDraft.ts';
import { problemAt } from './problemAt.ts';
import { slugOf } from './slugOf.ts';

interface IdCheck {
  /** By line; rows with neither an id nor a title have none. */
  ids: ReadonlyMap<number, string>;
  problems: ImportProblem[];
}

/**
 * The id of each row: its own, or one made from its title. A second row with the same id is an
 * error. Ids that had to be written anew are told of once, at the first.
 */
export function checkIds(
  { rows, header, source }: Pick<ImportDraft, 'rows' | 'header' | 'source'>,
  places: ColumnPlaces,
): IdCheck {
  const column = places.get('id') ?? null;
  const titleAt = places.get('title') ?? -1;
  const own = new Map<string, number>();
  const ids = new Map<number, string>();
  const problems: ImportProblem[] = [];
  const rewritten: { line: number; found: string; id: string }[] = [];
  const at = { column, columnName: column === null ? undefined : header[column] };

  for (const { line, cells } of rows) {
    const found = column === null ? '' : (cells[column] ?? '').trim();
    const id = slugOf(found);
    if (id !== found) rewritten.push({ line, found, id });
    if (id === '') continue;
    const first = own.get(id);
    if (first === undefined) own.set(id, line);
    else {
      problems.push(
        problemAt('double-id', {
          ...at,
          severity: 'error',
          line,
          found,
          says: `${source === 'csv' ? 'Row' : 'Action'} ${first} has the same id.`,
          mend: 'Empty this cell to get a new id, or write another.',
        }),
      );
    }
    ids.set(line, id);
  }

  const newId = idMaker(new Set(own.keys()));
  for (const { line, cells } of rows) {
    const title = cells[titleAt] ?? '';
    if (!ids.has(line) && title.trim() !== '') ids.set(line, newId(title));
  }

  const [first] = rewritten;
  if (first !== undefined) {
    const becomes = ids.get(first.line) ?? '';
    const others = rewritten.length - 1;
    problems.push(
      problemAt('id-rewritten', {
        ...at,
        severity: 'warning',
        line: first.line,
        found: first.found,
        says: `An id has small letters, digits and hyphens only: this one becomes “${becomes}”${
          others === 0 ? '' : `, and ${others} more below are written anew likewise`
        }.`,
        mend: 'Nothing needs to be done. To keep the id as it was, put it into the title or note.',
      }),
    );
  }
  return { ids, problems };
}
