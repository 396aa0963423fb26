import { firstDay, isRealDay } from '#domain/partialDates.ts';

/** Tables whose rows others refer to by id. */
export type ReferredTable = 'councils' | 'inspections' | 'themes' | 'action-plans';

/** A column as a Frictionless table schema writes it; a pattern holds for the whole cell. */
export interface Field {
  type: 'string' | 'date' | 'integer' | 'number';
  format?: 'uri';
  constraints?: { pattern?: string; enum?: readonly string[]; minimum?: number };
}

/** What a column of a CSV holds. */
export interface Column<Value> {
  /** Which check tells of a cell that does not fit. */
  check: 'type' | 'vocabulary' | 'date';
  expected: string;
  mend: string;
  /** A cell's text as a value; undefined: the text does not fit. */
  read: (text: string) => Value | undefined;
  /** The table whose rows the cell names; null: none. */
  refersTo: ReferredTable | null;
  field: Field;
}

const slugText = '[a-z0-9]+(-[a-z0-9]+)*';
const slugPattern = new RegExp(`^${slugText}$`);
const partialText = '\\d{4}(-\\d{2}){0,2}';
const partialPattern = new RegExp(`^${partialText}$`);
const addressText = 'https?://\\S+';
const addressPattern = new RegExp(`^${addressText}$`);

function withPattern(pattern: string): Field {
  return { type: 'string', constraints: { pattern } };
}

function fitting(
  expected: string,
  mend: string,
  fits: (text: string) => boolean,
  check: 'type' | 'date' = 'type',
  field: Field = { type: 'string' },
): Column<string> {
  return {
    check,
    expected,
    mend,
    read: (text) => (fits(text) ? text : undefined),
    refersTo: null,
    field,
  };
}

function number(expected: string, pattern: RegExp, field: Field): Column<number> {
  return {
    check: 'type',
    expected,
    mend: 'write the number in digits',
    read: (text) => (pattern.test(text) ? Number(text) : undefined),
    refersTo: null,
    field,
  };
}

function oneOf<const Word extends string>(words: readonly Word[]): Column<Word> {
  return {
    check: 'vocabulary',
    expected: words.length > 1 ? `one of ${words.join(', ')}` : `"${words.join('')}"`,
    mend: 'use one of these words, or add the new one to the contract first',
    read: (text) => words.find((word) => word === text),
    refersTo: null,
    field: { type: 'string', constraints: { enum: words } },
  };
}

function reference(table: ReferredTable): Column<string> {
  return {
    ...fitting(`an id of ${table}.csv`, 'write the id', (text) => text !== ''),
    refersTo: table,
  };
}

/** Ids parted by semicolons; an empty cell is an empty list. */
function references(table: ReferredTable): Column<string[]> {
  return {
    check: 'type',
    expected: `ids of ${table}.csv parted by semicolons, none twice`,
    mend: 'write each id once, parted by a semicolon without spaces',
    read: (text) => {
      const ids = text === '' ? [] : text.split(';');
      return ids.includes('') || new Set(ids).size < ids.length ? undefined : ids;
    },
    refersTo: table,
    field: withPattern(`${slugText}(;${slugText})*`),
  };
}

function optional<Value>(column: Column<Value>): Column<Value | null> {
  return {
    ...column,
    expected: `${column.expected}, or nothing`,
    read: (text) => (text === '' ? null : column.read(text)),
  };
}

/** The kinds of column there are. Every one but `optional` and `references` refuses an empty cell. */
export const column = {
  text: fitting('text', 'fill in the cell', (text) => text.trim() === text && text !== ''),
  slug: fitting(
    'an id of lower-case letters, digits and hyphens',
    'write the id that way, and the same wherever it is referred to',
    (text) => slugPattern.test(text),
    'type',
    withPattern(slugText),
  ),
  webAddress: fitting(
    'a web address that begins with https:// or http://',
    'write the whole address',
    (text) => addressPattern.test(text),
    'type',
    { ...withPattern(addressText), format: 'uri' },
  ),
  day: fitting(
    'a day that exists, written 2024-05-16',
    'correct the day',
    (text) => isRealDay(text),
    'date',
    { type: 'date' },
  ),
  partialDay: fitting(
    'a day, month or year that exists, written 2024-05-16, 2024-05 or 2024',
    'correct the date',
    (text) => partialPattern.test(text) && isRealDay(firstDay(text)),
    'date',
    withPattern(partialText),
  ),
  wholeNumber: number('a whole number, 0 or more', /^\d+$/, {
    type: 'integer',
    constraints: { minimum: 0 },
  }),
  decimal: number('a decimal number of degrees', /^-?\d+(\.\d+)?$/, { type: 'number' }),
  oneOf,
  reference,
  references,
  optional,
} as const;
