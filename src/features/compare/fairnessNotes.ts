import type { GradedReport } from '#contract/gradedReport.ts';
import { frameworkIds, type Lane } from '#contract/gradeIds.ts';
import { hasOverallGrade, judgesCareTogether } from '#domain/frameworks.ts';
import { reportAsAt } from '#domain/standing.ts';
import { countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { comparedInWords } from './comparedInWords.ts';
import { pairNotes } from './pairNotes.ts';

interface Compared {
  name: string;
  reports: readonly GradedReport[];
}

interface Inspected {
  name: string;
  report: GradedReport;
  /** First day of the inspection; the day of publication where that is not known. */
  day: string;
}

function opening(inspected: readonly Inspected[], first: Inspected, last: Inspected): string {
  const [from, to] = [formatMonth(first.day), formatMonth(last.day)];
  const when = from === to ? `in ${from}` : `between ${from} and ${to}`;
  const used = frameworkIds.flatMap((framework) => {
    const count = inspected.filter(({ report }) => report.framework === framework).length;
    return count === 0 ? [] : [{ label: frameworkWords[framework].label, count }];
  });
  const [only] = used;
  const how =
    used.length === 1 && only !== undefined
      ? `all under one framework: ${only.label}`
      : `under ${numberInWords(used.length)} frameworks: ${listInWords(
          used.map(({ label, count }) => `${label} (${countOf(count, 'council')})`),
        )}`;
  return `Inspected ${when}, ${how}.`;
}

function datesNote(inspected: readonly Inspected[], first: Inspected, last: Inspected): string {
  const stand = inspected.some(({ report }) => report.startedOn === null)
    ? ' Where the first day of an inspection is not known, the day of publication stands in for it.'
    : '';
  return `A grade tells how a service was when inspectors came, not how it is now. They came to ${placeInWords(first.name)} first, in ${formatMonth(first.day)}, and to ${placeInWords(last.name)} last, in ${formatMonth(last.day)}.${stand}`;
}

/** What differs between the frameworks the councils were last inspected under, and what it means. */
function frameworkNotes(inspected: readonly Inspected[]): string[] {
  const mixed = (has: (report: GradedReport) => boolean) => {
    const those = inspected.filter(({ report }) => has(report));
    return those.length === 0 || those.length === inspected.length ? null : those;
  };
  const notes: string[] = [];
  const sif = mixed(({ framework }) => framework === 'sif');
  if (sif !== null) {
    notes.push(
      `${sentenceCase(comparedInWords(sif))} ${sif.length === 1 ? 'was' : 'were'} last inspected under the single inspection framework (to 2018): the scale is the same, the questions are not.`,
    );
  }
  const together = mixed(({ framework }) => judgesCareTogether(framework));
  if (together !== null) {
    notes.push(
      `Children in care and care leavers were one judgement in ${comparedInWords(together)}; in the ${inspected.length - together.length === 1 ? 'other' : 'others'} they are two, so compare these with caution.`,
    );
  }
  const none = mixed(({ framework }) => !hasOverallGrade(framework));
  if (none !== null) {
    notes.push(
      `${sentenceCase(comparedInWords(none))} ${none.length === 1 ? 'has' : 'have'} no overall grade: Ofsted has given none since April 2026. Compare the four judgements instead.`,
    );
  }
  return notes;
}

/**
 * What a reader must know to compare councils fairly by their reports published by an ISO day:
 * other dates, other frameworks, and who can't be compared on the lane at all. Sentences; none
 * where all are alike.
 */
export function fairnessNotes(councils: readonly Compared[], lane: Lane, on: string): string[] {
  if (councils.length < 2) return [];
  const stood = councils.map(({ name, reports }) => ({ name, report: reportAsAt(reports, on) }));
  const inspected = stood.flatMap(({ name, report }): Inspected[] =>
    report === null ? [] : [{ name, report, day: report.startedOn ?? report.publishedOn }],
  );
  const inOrder = inspected.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const notes: string[] = [];
  if (first !== undefined && last !== undefined) {
    const datesDiffer = first.day !== last.day;
    const frameworksDiffer = inspected.some(
      ({ report }) => report.framework !== first.report.framework,
    );
    if (datesDiffer || frameworksDiffer) notes.push(opening(inspected, first, last));
    if (datesDiffer) notes.push(datesNote(inspected, first, last));
    if (frameworksDiffer) notes.push(...frameworkNotes(inspected));
  }
  return [...notes, ...pairNotes(stood, lane)];
}
