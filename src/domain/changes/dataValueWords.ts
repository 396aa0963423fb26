import { judgementIds } from '#contract/inspectionIds.ts';
import { dayInWords } from '../dayInWords.ts';
import { plainId } from './plainId.ts';

/** Columns that hold words of a fixed list, or ids that read as words. */
const wordColumns: ReadonlySet<string> = new Set([
  ...judgementIds,
  'area',
  'council_type',
  'coverage',
  'date_precision',
  'due_precision',
  'event_type',
  'inspection_type',
  'kind',
  'source',
  'status',
  'table',
  'theme',
  'themes',
  'told_by',
]);

/** What an empty cell means, where that is more than "not known". */
const emptyWords: Readonly<Record<string, string>> = {
  adopted_on: 'day not known',
  alias: 'none',
  due_on: 'no due date published',
  evidence_note: 'nothing',
  'improvement-area': 'not listed',
  note: 'nothing',
  original_due_on: 'not known to have moved',
  owner_role: 'no owner published',
  read_on: 'not recorded',
  report_url: 'no link',
  source_url: 'no link',
  status_as_at: 'day not known',
  theme: 'none given',
  themes: 'none given',
};

/** Words of fixed lists that do not read well as they are, by column. */
const listed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  coverage: {
    full: 'in full',
    partial: 'in part',
    'none-named': 'the report names none',
    'not-transcribed': 'not transcribed',
  },
  framework: { ilacs: 'ILACS', jtai: 'JTAI', send: 'SEND', sif: 'SIF' },
  source: {
    report: 'the report',
    'official-statistics': 'official statistics',
    summary: 'a second-hand table',
    news: 'news',
  },
  status: { unknown: 'not known' },
};

/** Counts, codes and coordinates: what stands as it is. */
const plainValue = /^(-?[\d.,]+|[A-Z]\d+)$/;

/**
 * A cell's text as a reader reads it: dates and words of fixed lists in plain English, other texts
 * in quotation marks. `null`: the cell is empty.
 */
export function dataValueWords(column: string, value: string | null): string {
  if (value === null) {
    return Object.hasOwn(emptyWords, column) ? (emptyWords[column] ?? 'not known') : 'not known';
  }
  if (/(_on|_at|_start|_end)$|^date$/.test(column) && /^\d{4}(-\d{2}){0,2}$/.test(value)) {
    return dayInWords(value);
  }
  const known = Object.hasOwn(listed, column) ? listed[column] : undefined;
  if (known !== undefined && Object.hasOwn(known, value)) return known[value] ?? value;
  if (wordColumns.has(column)) return value.split(';').map(plainId).join(', ');
  return plainValue.test(value) || /^https?:\/\/\S+$/.test(value) ? value : `“${value}”`;
}
