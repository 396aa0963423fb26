import type { OwnMilestone } from '../ownPlan.ts';
import { checkHeader } from './checkHeader.ts';
import { checkIds } from './checkIds.ts';
import { checkRow } from './checkRow.ts';
import { checkSharedCells } from './checkSharedCells.ts';
import { foldShortYears } from './foldShortYears.ts';
import type { ImportCheck, ImportProblem } from './importCheck.ts';
import type { ImportDraft } from './importDraft.ts';
import { planColumns } from './planColumns.ts';

/** Columns that say something of the plan, not of an action. */
const sharedColumns: ReadonlySet<string> = new Set(planColumns.slice(0, 3));

/** Judges every cell of a draft, and makes the plan of the rows that can be taken. Never throws. */
export function checkImport(draft: ImportDraft): ImportCheck {
  const { header } = draft;
  const { places, ignoredColumns, problems: ofHeader } = checkHeader(draft);
  // A plan without actions is a row that names the plan alone.
  const sharedPlaces = new Set(
    [...places].filter(([column]) => sharedColumns.has(column)).map(([, at]) => at),
  );
  const rows = draft.rows.filter(({ cells }) =>
    cells.some((text, at) => !sharedPlaces.has(at) && text.trim() !== ''),
  );
  const { shared, problems: ofShared } = checkSharedCells(draft, places);
  const { ids, problems: ofIds } = checkIds({ ...draft, rows }, places);

  const problems: ImportProblem[] = [...ofShared, ...ofIds];
  const faulty = new Set(
    ofIds.filter(({ severity }) => severity === 'error').map(({ line }) => line),
  );
  const milestones: OwnMilestone[] = [];
  const leftOut: number[] = [];
  for (const row of rows) {
    const id = ids.get(row.line);
    const { action, problems: ofRow } = places.has('title')
      ? checkRow(row, header, places)
      : { action: null, problems: [] };
    problems.push(...ofRow);
    const isFaulty = faulty.has(row.line) || ofRow.some(({ severity }) => severity === 'error');
    if (isFaulty || action === null || id === undefined) leftOut.push(row.line);
    else milestones.push({ id, ...action });
  }
  problems.sort((a, b) => a.line - b.line || (a.column ?? -1) - (b.column ?? -1));
  return {
    plan: { ...shared, milestones },
    problems: [...ofHeader, ...foldShortYears(problems)],
    taken: milestones.length,
    leftOut,
    ignoredColumns,
  };
}
