/** What a column of a release can tell of an inspection. Grades stand in columns of `gradeColumns`. */
export type ColumnMeaning =
  | 'council'
  | 'code'
  | 'type'
  | 'started'
  | 'ended'
  | 'published'
  | 'theme'
  | 'report'
  | 'source'
  | GradeColumn;

/**
 * Columns of grades. `leadership`, `looked-after` and `adoption` are of the framework before 2018;
 * `care-together` is the one judgement on children in care and care leavers of 2018 to 2022.
 */
export const gradeColumns = [
  'overall',
  'leaders',
  'leadership',
  'help',
  'looked-after',
  'adoption',
  'care-together',
  'care',
  'care-leavers',
] as const;
export type GradeColumn = (typeof gradeColumns)[number];

/** The first that fits counts. `ignored`: known, and nothing that is imported. */
const rules: readonly (readonly [ColumnMeaning | 'ignored', RegExp])[] = [
  [
    'ignored',
    /\b(previous|prior|next|due|region|status|urn|framework)\b|\b(authority|council|la) type\b/,
  ],
  ['report', /^report$|\breport\b.*\b(link|address|url)\b|\b(link|address|url)\b.*\breport\b/],
  ['ignored', /\b(web ?link|link|url|website|webpage)\b/],
  ['code', /\bcode\b/],
  ['source', /^source$/],
  ['theme', /\bthemes?\b/],
  ['type', /\btype\b/],
  ['published', /\bpubli(cation|shed)\b/],
  ['ended', /\bend(ed)?\b|\blast day\b/],
  [
    'started',
    /^date$|\bstart(ed)?\b|\bfirst day\b|\b(inspection|visit)\b.*\bdate\b|\bdate\b.*\b(inspection|visit)\b/,
  ],
  ['overall', /\boverall\b/],
  ['leadership', /\bleadership\b/],
  ['leaders', /\bleaders\b/],
  ['help', /\bhelp\b.*\bprotect/],
  ['care-together', /\bchildren in care and (of )?care leavers\b/],
  ['looked-after', /\blooked after\b|\bpermanence\b/],
  ['care', /\bchildren in care\b/],
  ['care-leavers', /\bcare leavers\b/],
  ['adoption', /\badoption\b/],
  ['council', /^(name of )?(the )?(local authority|la|council|authority)( \(?la\)?)?( name)?$/],
];

/** What a header says of its column; null: nothing that is known. */
export function columnMeaning(header: string): ColumnMeaning | 'ignored' | null {
  const words = header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return rules.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
