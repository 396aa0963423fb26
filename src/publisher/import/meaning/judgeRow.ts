import { frameworkOf } from '#domain/frameworks.ts';
import type { Problem } from '#publisher/problem.ts';
import { gradesOf } from './gradesOf.ts';
import type { MergedRow } from './mergeRows.ts';
import type { ReleaseKind } from './readKind.ts';
import type { InspectionField, ReleaseInspection } from './ReleaseInspection.ts';
import type { FactName, ToldFact } from './RowFacts.ts';

const fields: readonly (readonly [FactName, InspectionField])[] = [
  ['started', 'started_on'],
  ['ended', 'ended_on'],
  ['published', 'published_on'],
  ['theme', 'theme'],
  ['report', 'report_url'],
];

/** A merged row as an inspection of the data set, its grades those of the framework it began under. */
export function judgeRow(row: MergedRow): { inspection: ReleaseInspection; problems: Problem[] } {
  const type = row.facts.get('type');
  // Types are told in the words of `ReleaseKind`.
  const kind = (type?.value ?? 'graded') as ReleaseKind;
  const startedOn = row.facts.get('started')?.value ?? null;
  const publishedOn = row.facts.get('published')?.value ?? null;
  const facts = new Map<InspectionField, ToldFact>();
  if (type !== undefined && kind !== 'sif') facts.set('inspection_type', type);
  for (const [name, field] of fields) {
    const fact = row.facts.get(name);
    if (fact !== undefined) facts.set(field, fact);
  }
  const problems: Problem[] = [];
  if (!kind.endsWith('-visit')) {
    const family = kind === 'sif' ? 'sif' : 'ilacs';
    const read = gradesOf(row, frameworkOf(family, startedOn ?? publishedOn ?? ''));
    problems.push(...read.problems);
    for (const [judgement, fact] of read.grades) facts.set(judgement, fact);
    if (publishedOn === null) {
      const { file, row: line } = row.place;
      problems.push({
        severity: 'error',
        file,
        line,
        column: row.table.columns.get('published')?.header ?? null,
        found: 'no day of publication',
        expected: 'the day the report was published, as for every graded inspection',
        mend: 'give the day, or leave the inspection out until it is published',
      });
    }
  }
  const source = row.facts.get('source')?.value ?? null;
  const { councilId, place } = row;
  return {
    inspection: { councilId, kind, startedOn, publishedOn, facts, source, place },
    problems,
  };
}
