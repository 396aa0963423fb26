import type { PlanColumn } from './planColumns.ts';

type JsonRecord = Record<string, unknown>;

/** Cells by column, and those of keys that are no column of ours by the key. */
export interface JsonCells {
  known: Partial<Record<PlanColumn, string>>;
  others: ReadonlyMap<string, string>;
}

const columns: Partial<Record<string, PlanColumn>> = {
  id: 'id',
  title: 'title',
  priority: 'priority',
  themes: 'themes',
  due: 'due',
  originalDue: 'original_due',
  ownerRole: 'owner',
  status: 'status',
  statusAsAt: 'status_as_at',
  evidence: 'evidence',
  note: 'note',
  question: 'question',
};

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a cell. What should be a text and is not is shown as JSON, to be judged as a text. */
function asCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(';');
  try {
    return JSON.stringify(value);
  } catch {
    // Nested deeper than the engine can write.
    return '{…}';
  }
}

/** Reads an action of our own file, or a milestone of the API, as cells. */
export const jsonRow = {
  isRecord,
  asCell,

  cells: (action: JsonRecord): JsonCells => {
    const known: JsonCells['known'] = {};
    const others = new Map<string, string>();
    for (const [key, value] of Object.entries(action)) {
      const column = Object.hasOwn(columns, key) ? columns[key] : undefined;
      if (column !== undefined) known[column] = asCell(value);
      else if (key === 'earlier' && isRecord(value)) {
        known.earlier_status = asCell(value['status']);
        known.earlier_status_as_at = asCell(value['asAt']);
      } else if (key === 'source' && isRecord(value)) known.evidence ??= asCell(value['address']);
      else if (asCell(value) !== '') others.set(key, asCell(value));
    }
    return { known, others };
  },
} as const;
