import { typingSlips } from '#domain/names/typingSlips.ts';
import { columnWords } from './columnWords.ts';
import { planColumns, type PlanColumn } from './planColumns.ts';

type ColumnReading =
  /** `own`: named as in our own files. */
  | { kind: 'known'; column: PlanColumn; own: boolean }
  /** `near`: a column the name may be a slip of. */
  | { kind: 'unknown'; near: PlanColumn | null };

/** Without case, marks and what stands in brackets: `Due date (dd/mm/yyyy)` -> `due date`. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const ownNames = new Map(planColumns.map((column) => [plain(column), column]));
const names = new Map([
  ...planColumns.flatMap((column) => columnWords[column].map((word) => [word, column] as const)),
  ...ownNames,
]);

/** Short names are a slip away from too many others. */
function slipsAllowed(name: string): number {
  if (name.length >= 8) return 2;
  return name.length >= 4 ? 1 : 0;
}

function nearest(name: string): PlanColumn | null {
  let best: { column: PlanColumn; slips: number } | null = null;
  for (const [other, column] of names) {
    const slips = typingSlips(name, other, { most: slipsAllowed(other) });
    if (slips !== null && (best === null || slips < best.slips)) best = { column, slips };
  }
  return best?.column ?? null;
}

/** The column of ours that a file's column name stands for. */
export function columnMeant(name: string): ColumnReading {
  const asked = plain(name);
  const column = names.get(asked);
  return column === undefined
    ? { kind: 'unknown', near: nearest(asked) }
    : { kind: 'known', column, own: ownNames.has(asked) };
}
