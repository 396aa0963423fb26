import type { JudgementId } from '#contract/inspectionIds.ts';
import type { Framework } from '#contract/gradeIds.ts';
import { noOverallFrom } from '#domain/frameworks.ts';
import { judgementsOf } from '#domain/layOnLanes.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { gradeColumns, type GradeColumn } from './columnMeaning.ts';
import type { MergedRow } from './mergeRows.ts';
import type { ToldFact } from './RowFacts.ts';

/** Columns a judgement may stand in, the likeliest first. */
const columnsOf: Partial<Record<JudgementId, readonly GradeColumn[]>> = {
  'overall-effectiveness': ['overall'],
  'leadership-management-governance': ['leadership', 'leaders'],
  'impact-of-leaders': ['leaders', 'leadership'],
  'help-and-protection': ['help'],
  'looked-after-and-permanence': ['looked-after', 'care', 'care-together'],
  adoption: ['adoption'],
  'children-in-care-and-care-leavers': ['care-together', 'care', 'looked-after'],
  'children-in-care': ['care', 'looked-after'],
  'care-leavers': ['care-leavers'],
};

/** Judgements a SIF inspection could leave open for want of children. */
const mayBeOpen = new Set<JudgementId>(['looked-after-and-permanence', 'adoption', 'care-leavers']);

export interface ReadGrades {
  grades: Map<JudgementId, ToldFact>;
  problems: Problem[];
}

function ruleAgainst(framework: Framework, column: GradeColumn): string {
  if (column === 'overall')
    return `no overall grade for inspections that began from ${noOverallFrom} on`;
  if (framework === 'ilacs-2018') {
    return 'one grade for children in care and care leavers, in the column of children in care: they were judged together until 31 December 2022';
  }
  return `one of ${judgementsOf(framework).join(', ')}`;
}

function extra(framework: Framework, column: GradeColumn, { text, place }: ToldFact): Problem {
  return {
    severity: 'error',
    file: place.file,
    line: place.row,
    column: place.column,
    found: quoted(text),
    expected: ruleAgainst(framework, column),
    mend: 'correct the day the inspection began, or take the grade out',
  };
}

/** What a graded inspection lacks: told in its cell, or once of a table that has no such column. */
function lacking(row: MergedRow, framework: Framework, judgement: JudgementId): Problem {
  const columns = columnsOf[judgement] ?? [];
  const found = row.rows.flatMap(({ table, place }) =>
    columns.flatMap((column) => {
      const at = table.columns.get(column);
      return at === undefined ? [] : { ...place, column: at.header };
    }),
  )[0];
  const { file, headerRow } = row.table;
  const expected = `a grade for ${judgement}, which ${framework} gives`;
  return {
    severity: 'error',
    file: found?.file ?? file,
    line: found?.row ?? headerRow,
    column: found?.column ?? null,
    found: found === undefined ? `no column for ${judgement}` : 'no grade',
    expected,
    mend:
      found === undefined
        ? 'rename the column that has it, as Ofsted calls the judgement'
        : 'read the report and give the grade, or correct the day the inspection began',
  };
}

/** The judgements of a graded inspection, exactly those its framework gives. */
export function gradesOf(row: MergedRow, framework: Framework): ReadGrades {
  const grades = new Map<JudgementId, ToldFact>();
  const problems: Problem[] = [];
  const used = new Set<GradeColumn>();
  for (const judgement of judgementsOf(framework)) {
    const told = (columnsOf[judgement] ?? []).flatMap((column) => {
      const fact = row.facts.get(column);
      return fact === undefined ? [] : [{ column, fact }];
    });
    const given = told.find(({ fact }) => fact.value !== 'none') ?? told[0];
    if (given !== undefined) used.add(given.column);
    if (given !== undefined && given.fact.value !== 'none') grades.set(judgement, given.fact);
    else if (framework === 'sif' && mayBeOpen.has(judgement)) {
      if (given !== undefined) grades.set(judgement, { ...given.fact, value: 'not-judged' });
    } else if (framework !== 'sif' || given !== undefined) {
      problems.push(lacking(row, framework, judgement));
    }
  }
  const together = grades.get('children-in-care-and-care-leavers');
  for (const column of gradeColumns) {
    const fact = row.facts.get(column);
    if (fact === undefined || fact.value === 'none' || used.has(column)) continue;
    // The one grade of both may stand in both columns.
    if (together?.value === fact.value && column !== 'adoption' && column !== 'overall') continue;
    problems.push(extra(framework, column, fact));
  }
  return { grades, problems };
}
