import type { GradedReport } from '#contract/gradedReport.ts';
import { gradeIds, laneIds, type Grade } from '#contract/gradeIds.ts';
import { compareReports } from '#domain/compareReports.ts';
import { reportYear } from '#domain/reportYear.ts';
import { cautionWords, noComparisonWords } from '#shared/format/comparisonWords.ts';
import { listInWords } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { judgementChanges, type JudgementChange } from '#shared/format/judgementChanges.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';

function inSentence(grade: Grade): string {
  return gradeLabel(grade).toLowerCase();
}

interface Held {
  judgement: string;
  after: Grade;
}

function whoHeld(same: readonly Held[], all: number): string {
  const [only] = same;
  if (same.length === 1 && only !== undefined) return only.judgement;
  const count = numberInWords(same.length);
  return same.length < all ? `the other ${count}` : `all ${count} judgements`;
}

/** `the other three as before: two good and one inadequate`: a grade that stays is said too. */
function sameInWords(same: readonly Held[], all: number): string[] {
  if (same.length === 0) return [];
  const grades = same.map(({ after }) => after);
  const parts = gradeIds
    .map((grade) => ({ grade, held: grades.filter((one) => one === grade).length }))
    .filter(({ held }) => held > 0)
    .map(({ grade, held }) =>
      held === grades.length ? inSentence(grade) : `${numberInWords(held)} ${inSentence(grade)}`,
    );
  return [`${whoHeld(same, all)} as before: ${listInWords(parts)}`];
}

/** Each judgement that fell, then each that rose, then those that can't be set side by side. */
function changesInWords(changes: readonly JudgementChange[]): string {
  const compared = changes.flatMap(({ judgement, comparison }) =>
    comparison.outcome === 'not-comparable' ? [] : [{ judgement, ...comparison }],
  );
  const moved = (['fell', 'rose'] as const).flatMap((way) =>
    compared
      .filter(({ direction }) => direction === way)
      .map(({ judgement, after }) => `${judgement} ${way} to ${inSentence(after)}`),
  );
  const apart = changes.flatMap(({ judgement, comparison }) =>
    comparison.outcome === 'not-comparable'
      ? [`${judgement}: ${noComparisonWords[comparison.reason].toLowerCase()}`]
      : [],
  );
  const same = compared.filter(({ direction }) => direction === 'same');
  return [...moved, ...apart, ...sameInWords(same, changes.length)].join('; ');
}

function overallInWords(before: GradedReport, after: GradedReport): string {
  const comparison = compareReports(before, after, 'overall');
  if (comparison.outcome === 'not-comparable') return `${noComparisonWords[comparison.reason]}.`;
  const to = inSentence(comparison.after);
  if (comparison.direction === 'same') return `Overall as before: ${to}.`;
  return `Overall ${comparison.direction} from ${inSentence(comparison.before)} to ${to}.`;
}

/**
 * What a graded report said against the one before it: its judgements, the overall grade after
 * them, and what must be known to read that fairly; sentences. Reports oldest publication first.
 */
export function reportInWords(reports: readonly GradedReport[], inspectionId: string): string[] {
  const place = reports.findIndex((report) => report.inspectionId === inspectionId);
  const after = reports[place];
  if (after === undefined) return [];
  const before = reports[place - 1];
  if (before === undefined) {
    return ['The data hold no earlier graded report of this council to set it against.'];
  }
  const cautions = laneIds.flatMap((lane) => {
    const comparison = compareReports(before, after, lane);
    return comparison.outcome === 'with-caution' ? comparison.cautions : [];
  });
  return [
    `Since ${reportYear(before)}: ${changesInWords(judgementChanges(before, after))}.`,
    overallInWords(before, after),
    ...[...new Set(cautions)].map((caution) => cautionWords[caution]),
  ];
}
