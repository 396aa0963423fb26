import type { Difference } from '#publisher/import/compare/Difference.ts';
import type { Place } from '#publisher/import/meaning/Place.ts';
import type { Problem } from '#publisher/problem.ts';
import type { ImportReport } from './ImportReport.ts';
import { inspectionWords, rowWords } from './inspectionWords.ts';
import { knownFaultWords } from './knownFaultWords.ts';

const columns = [
  'what',
  'id',
  'council_id',
  'council',
  'inspection',
  'field',
  'ours',
  'theirs',
  'our_source',
  'our_line',
  'sheet',
  'row',
  'column',
  'written',
  'message',
] as const;
type ReportRow = Partial<Record<(typeof columns)[number], string>>;

/** What a spreadsheet would take for a formula is text: the cells are from a file of others. */
function safe(cell: string): string {
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function placed({ sheet, row, letters }: Place): ReportRow {
  return { sheet, row: String(row), column: letters };
}

function differenceRows(
  difference: Difference,
  councilNames: ImportReport['councilNames'],
  written: ReadonlySet<string>,
): ReportRow[] {
  const { what, id, councilId } = difference;
  const common: ReportRow = {
    what,
    id,
    council_id: councilId,
    council: councilNames.get(councilId) ?? '',
    written: written.has(id) ? 'yes' : 'no',
  };
  if (difference.what === 'new') {
    const { kind, startedOn, publishedOn, facts } = difference.theirs;
    const inspection = inspectionWords(kind, startedOn, publishedOn);
    return [...facts].map(([field, { value, place }]) => {
      return { ...common, inspection, field, theirs: value, ...placed(place) };
    });
  }
  const { source, line } = difference.row;
  const inspection = rowWords(difference.row);
  const ours = { ...common, inspection, our_source: source, our_line: String(line) };
  if (difference.what === 'gone') {
    return [{ ...ours, sheet: difference.sheet, message: knownFaultWords(difference.knownFaults) }];
  }
  const { field, ours: our, theirs, place } = difference;
  return [{ ...ours, field, ours: our, theirs, ...placed(place) }];
}

function problemRow({ severity, file, line, column, found, expected, mend }: Problem): ReportRow {
  return {
    what: severity,
    sheet: file,
    row: line === null ? '' : String(line),
    column: column ?? '',
    message: `found ${found}; expected ${expected}; mend: ${mend}`,
  };
}

/** The whole report as CSV that is safe to open in a spreadsheet. `written`: ids of what was written. */
export function reportCsv(report: ImportReport, written: ReadonlySet<string>): string {
  const rows = [
    ...report.problems.map(problemRow),
    ...report.differences.flatMap((difference) =>
      differenceRows(difference, report.councilNames, written),
    ),
    ...report.notes.map((message): ReportRow => ({ what: 'note', message })),
  ];
  const texts = rows.map((row) => columns.map((column) => safe(row[column] ?? '')).join(','));
  return [columns.join(','), ...texts].map((text) => `${text}\n`).join('');
}
