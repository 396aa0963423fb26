import { csvText } from '#shared/export/csvText.ts';
import type { ImportCheck } from './importCheck.ts';
import type { ImportDraft } from './importDraft.ts';

/** The rows that were left out, as they were, under their header: to mend and import later. */
export function leftOutCsv(draft: ImportDraft, check: Pick<ImportCheck, 'leftOut'>): string {
  const leftOut = new Set(check.leftOut);
  const rows = draft.rows.filter(({ line }) => leftOut.has(line));
  return csvText([draft.header, ...rows.map(({ cells }) => cells)]);
}
