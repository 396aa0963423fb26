import { judgesCareTogether } from '#domain/frameworks.ts';
import { isGrade, type Standing } from '#domain/grades.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { fewReports } from './fewReports.ts';
import type { GradesSeries } from './gradesSeries.ts';
import { percentInWords } from './percentInWords.ts';
import type { ThemesView } from './themesView.ts';

function lower(standing: Standing): string {
  return standing === 'not-given' ? 'not graded overall' : gradeLabel(standing).toLowerCase();
}

/** The figure by grade in words. */
export function gradesWords(
  { columns, drawn }: GradesSeries,
  { state, selectedOfAnyGrade }: Pick<ThemesView, 'state' | 'selectedOfAnyGrade'>,
): {
  title: string;
  finding: string | null;
  short: string | null;
  each: string;
  basis: string;
  notes: string[];
} {
  const { by, judgement, grade } = state;
  const [first] = drawn;
  const shares = first?.cells.map(
    ({ percent }, at) =>
      `${percentInWords(percent)} where ${lower(columns[at]?.standing ?? 'not-judged')}`,
  );
  // The best and the worst grade that enough reports have.
  const ends = columns.flatMap((column, at) =>
    column.few || !isGrade(column.standing)
      ? []
      : [{ ...column, percent: first?.cells[at]?.percent ?? null }],
  );
  const [best, worst] = [ends[0], ends.at(-1)];
  const few = columns.filter((column) => column.few);
  const together = selectedOfAnyGrade.transcribed.filter(({ report }) =>
    judgesCareTogether(report.framework),
  ).length;
  return {
    title: `How often each theme is asked for, by grade for ${laneWords[judgement].inSentence}`,
    finding:
      first === undefined || shares === undefined
        ? null
        : `${first.theme.label}, by grade for ${laneWords[judgement].inSentence}: ${listInWords(shares)}`,
    short:
      first === undefined || best === undefined || worst === undefined || best === worst
        ? null
        : `${first.theme.label}: asked ${by === 'reports' ? 'for in' : 'of'} ${percentInWords(worst.percent)} of ${by} where ${lower(worst.standing)}, ${percentInWords(best.percent)} where ${lower(best.standing)}`,
    basis: `${by === 'reports' ? 'Transcribed reports' : 'Councils with such a report'}: ${listInWords(columns.map(({ standing, basis }) => `${basis.toLocaleString('en-GB')} ${lower(standing)}`))}.`,
    each: `Areas for improvement a report, on average: ${listInWords(columns.map(({ standing, areasEach }) => `${areasEach.toLocaleString('en-GB')} where ${lower(standing)}`))}.`,
    notes: [
      `The ${drawn.length} themes asked for most; the table has all.`,
      'A grade does not follow from one theme: inspectors weigh all they find, and reports that name more areas for improvement ask for more themes.',
      grade === null
        ? null
        : 'This figure shows reports of every grade, whichever is chosen above.',
      columns.some(({ standing }) => standing === 'not-given')
        ? 'Reports of inspections begun since April 2026 have four judgements and no overall grade.'
        : null,
      isCareLane(judgement) && together > 0
        ? `In ${countOf(together, 'report')} of ILACS 2018 to 2022 children in care and care leavers were judged together.`
        : null,
      few.length === 0
        ? null
        : `Hollow bars: fewer than ${fewReports} ${by} (${listInWords(few.map(({ standing }) => lower(standing)))}): a few reports change the share much.`,
    ].filter((note) => note !== null),
  };
}
