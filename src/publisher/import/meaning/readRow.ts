import { frameworkPeriods } from '#domain/frameworks.ts';
import type { Problem } from '#publisher/problem.ts';
import { quoted } from '#publisher/quoted.ts';
import { gradeColumns } from './columnMeaning.ts';
import { councilsMeant } from './councilsMeant.ts';
import { matchCouncil } from './matchCouncil.ts';
import type { DayOrder } from './dayIn.ts';
import type { ReleaseTable } from './findTables.ts';
import { readDates } from './readDates.ts';
import { readDay } from './readDay.ts';
import { readGrade } from './readGrade.ts';
import { readDetails } from './readDetails.ts';
import { readKind } from './readKind.ts';
import type { FactName, RowFacts, ToldFact } from './RowFacts.ts';
import type { RowCells } from './rowCells.ts';
import type { RowContext } from './RowContext.ts';

/** null facts: the row is about no inspection, or cannot be read. */
export interface ReadRow {
  facts: RowFacts | null;
  problems: Problem[];
  notes: string[];
}

const ilacsFrom = frameworkPeriods.find(({ framework }) => framework === 'ilacs-2018')?.from ?? '';

/** Whether a row is about an inspection at all: totals and footnotes stand below tables. */
function saysNothing(cells: RowCells, context: RowContext): boolean {
  const isDated = (['started', 'published'] as const).some((meaning) => {
    const cell = cells.cell(meaning);
    return cell !== undefined && readDay(cell).is !== 'none';
  });
  const isGraded = gradeColumns.some((column) => {
    const text = cells.text(column);
    return text !== '' && (readGrade(text) ?? 'none') !== 'none';
  });
  if (isDated || isGraded) return false;
  const isKnown = councilsMeant(context.councils, cells.text('code'), cells.text('council')).length;
  return isKnown === 0 || readGrade(cells.text('type')) === 'none';
}

function kindOf(cells: RowCells, startedOn: string | null): ReturnType<typeof readKind> {
  if (cells.has('type')) return readKind(cells.text('type'));
  const ofSif = (['leadership', 'looked-after', 'adoption'] as const).some((column) => {
    return (readGrade(cells.text(column)) ?? 'none') !== 'none';
  });
  const isEarly = startedOn !== null && startedOn < ilacsFrom;
  const ofIlacs = (readGrade(cells.text('leaders')) ?? 'none') !== 'none';
  return isEarly || (ofSif && !ofIlacs) ? 'sif' : 'graded';
}

/** Reads one row of a table as what it says of an inspection. */
export function readRow(
  table: ReleaseTable,
  cells: RowCells,
  order: DayOrder,
  context: RowContext,
): ReadRow {
  const problems: Problem[] = [];
  const notes: string[] = [];
  const nothing = { facts: null, problems, notes };
  if (saysNothing(cells, context)) {
    const [first] = [cells.text('council'), cells.text('code')].filter((text) => text !== '');
    if (cells.filled > 1) {
      notes.push(
        `${table.file}: row ${cells.row}, ${quoted(first ?? '')}, is about no inspection and was passed over`,
      );
    }
    return nothing;
  }
  const { days, problems: dateProblems } = readDates(cells, order, context.today);
  problems.push(...dateProblems);
  const day = days.started ?? days.published;
  if (day === null && dateProblems.length === 0) {
    const expected = 'the day of the inspection or of publication';
    const at = cells.has('started') ? 'started' : 'published';
    problems.push(
      cells.problem('error', at, { found: 'an empty cell', expected, mend: 'give the day' }),
    );
  }
  const matched = matchCouncil(context.councils, cells.text('code'), cells.text('council'), day);
  if ('problem' in matched) {
    const { at, ...told } = matched.problem;
    problems.push(cells.problem('error', cells.has(at) ? at : 'code', told));
  } else if (matched.note !== null) notes.push(matched.note);

  const kind = kindOf(cells, day);
  if (kind === 'passed-over') {
    notes.push(`${table.file}: ${quoted(cells.text('type'))} is not imported from a release`);
    return nothing;
  }
  if (kind === null) {
    problems.push(
      cells.problem('error', 'type', {
        found: quoted(cells.text('type')),
        expected:
          'a standard or short inspection, a focused or monitoring visit, or a SIF inspection',
        mend: 'correct the type',
      }),
    );
  }
  const facts = new Map<FactName, ToldFact>();
  const tell = (name: FactName, value: string): void => {
    facts.set(name, { value, text: cells.text(name), place: cells.place(name) });
  };
  if (kind !== null && kind !== 'graded') tell('type', kind);
  for (const name of ['started', 'ended', 'published'] as const) {
    if (days[name] !== null) tell(name, days[name]);
  }
  for (const name of gradeColumns) {
    const text = cells.text(name);
    const grade = readGrade(text);
    if (text === '') continue;
    if (grade === null) {
      problems.push(
        cells.problem('error', name, {
          found: quoted(text),
          expected: 'Outstanding, Good, Requires improvement or Inadequate',
          mend: 'correct the grade',
        }),
      );
    } else if (grade !== 'none' && kind !== null && kind.endsWith('-visit')) {
      problems.push(
        cells.problem('error', name, {
          found: `${quoted(text)} for a ${kind}`,
          expected: 'no grade: a visit gives none',
          mend: 'correct the type of inspection, or take the grade out',
        }),
      );
    } else tell(name, grade);
  }
  readDetails(cells, context, kind, tell, problems);
  if ('problem' in matched || problems.some(({ severity }) => severity === 'error')) return nothing;
  const { council_id: councilId } = matched.council;
  const place = cells.place(cells.has('council') ? 'council' : 'code');
  return { facts: { councilId, facts, place, table }, problems, notes };
}
