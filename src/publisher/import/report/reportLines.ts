import type {
  Difference,
  DifferentValue,
  GoneInspection,
  NewInspection,
} from '#publisher/import/compare/Difference.ts';
import type { Place } from '#publisher/import/meaning/Place.ts';
import { formatProblem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import type { ImportReport } from './ImportReport.ts';
import { inspectionWords, rowWords } from './inspectionWords.ts';
import { knownFaultWords } from './knownFaultWords.ts';

/** Of one kind of line; the rest is only counted. */
const shown = 20;

function cut(lines: readonly string[], indent = ''): string[] {
  const more = lines.length - shown;
  if (more <= 0) return lines.map((line) => indent + line);
  return [...lines.slice(0, shown), `… and ${more} more, all of them in the report file`].map(
    (line) => indent + line,
  );
}

function placeWords({ sheet, row, letters }: Place): string {
  return `sheet ${quoted(sheet)}, cell ${letters}${row}`;
}

function value(text: string): string {
  return text === '' ? 'nothing' : quoted(text);
}

function newLine({ id, theirs }: NewInspection, council: string): string {
  const facts = [...theirs.facts]
    .filter(([field]) => !/_(on|type)$/.test(field))
    .map(([field, fact]) => `${field} ${fact.value}`);
  const words = inspectionWords(theirs.kind, theirs.startedOn, theirs.publishedOn);
  const { sheet, row } = theirs.place;
  return `${council}: ${[words, ...facts].join('; ')} (sheet ${quoted(sheet)}, row ${row}) [${id}]`;
}

function valueLine(difference: DifferentValue, council: string): string {
  const { id, row, field, ours, theirs, place } = difference;
  const from = `inspections.csv:${row.line}, read from ${row.source}`;
  return `${council}, ${rowWords(row)}: ${field} is ${value(ours)} here (${from}), ${value(theirs)} there (${placeWords(place)}) [${id}]`;
}

function goneLine({ id, row, sheet, knownFaults }: GoneInspection, council: string): string {
  const from = `inspections.csv:${row.line}, read from ${row.source}`;
  return `${council}: ${rowWords(row)} (${from}); not on sheet ${quoted(sheet)}${knownFaultWords(knownFaults, '; ')} [${id}]`;
}

function lineOf(difference: Difference, { councilNames }: ImportReport): string {
  const council = councilNames.get(difference.councilId) ?? difference.councilId;
  switch (difference.what) {
    case 'new':
      return newLine(difference, council);
    case 'gone':
      return goneLine(difference, council);
    case 'changed':
    case 'conflict':
      return valueLine(difference, council);
  }
}

const kinds: readonly (readonly [Difference['what'], string])[] = [
  ['new', 'New: not in the data set. Written with --apply.'],
  ['changed', 'Changed: empty here, or not read from the report itself. Written with --apply.'],
  [
    'conflict',
    'In conflict: read here from the report itself, or with a later release. Left as it is unless named with --take; read the report again.',
  ],
  ['gone', 'Gone: the release should hold it by its own words, and does not. Never deleted.'],
];

const countWords: Record<Difference['what'], string> = {
  new: 'new',
  changed: 'changed',
  conflict: 'in conflict',
  gone: 'gone',
};

/** The report as it is printed: what was read, how much differs, then each difference. */
export function reportLines(report: ImportReport): string[] {
  const { extent, tables, differences, problems, notes } = report;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const title = extent.title ?? report.file;
  const published = extent.publishedOn === null ? '' : `, published on ${extent.publishedOn}`;
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  const warnings = problems.filter(({ severity }) => severity === 'warning').map(formatProblem);
  // With errors nothing was compared.
  const matched = errors.length > 0 ? '' : `, ${report.matched} of them in the data set`;
  const lines = [
    `${title}${published}`,
    `Read ${rows} rows of ${tables.length} ${tables.length === 1 ? 'table' : 'tables'}: ${report.inspections} inspections and visits${matched}.`,
  ];
  if (notes.length > 0) lines.push('', 'Notes:', ...cut(notes, '  '));
  if (warnings.length > 0) lines.push('', ...cut(warnings.map((line) => `warning: ${line}`)));
  if (errors.length > 0) return [...lines, '', ...cut(errors.map((line) => `error: ${line}`))];
  const counts = kinds.map(([what]) => {
    const count = differences.filter((difference) => difference.what === what).length;
    return `${count} ${countWords[what]}`;
  });
  lines.push('', counts.join(', '));
  for (const [what, heading] of kinds) {
    const own = differences.filter((difference) => difference.what === what);
    if (own.length === 0) continue;
    lines.push(
      '',
      heading,
      ...cut(
        own.map((difference) => lineOf(difference, report)),
        '  ',
      ),
    );
  }
  return lines;
}
