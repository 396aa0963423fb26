import type { Council } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { compareReports, type Comparison } from '#domain/compareReports.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { isGrade } from '#domain/grades.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { reportYear } from '#domain/reportYear.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import { cautionWords, directionWords, noComparisonWords } from '#shared/format/comparisonWords.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { judgementChanges } from '#shared/format/judgementChanges.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import { beforeAddress } from './beforeAddress.ts';
import { changesInWords } from './changesInWords.ts';
import { reportBefore } from './reportBefore.ts';
import { tableLanes } from './tableLanes.ts';
import { tableTakeAway } from './tableTakeAway.ts';
import { thenAndNowNotes } from './thenAndNowNotes.ts';
import { thenAndNowRows } from './thenAndNowRows.ts';

/** Characters a headline keeps to where it can. */
const roomForHeadline = 100;

function changeInWords(comparison: Comparison): string {
  if (comparison.outcome === 'not-comparable') {
    return `not comparable (${noComparisonWords[comparison.reason].toLowerCase()})`;
  }
  const { direction, steps } = comparison;
  return direction === 'same'
    ? 'the same'
    : `${directionWords[direction].toLowerCase()} ${countInWords(Math.abs(steps), 'grade')}`;
}

/** What became of the overall grade, as Ofsted gave it. */
function overallInWords(before: GradedReport, latest: GradedReport): string {
  const [from, to] = [before.grades.overall, latest.grades.overall];
  const [earlier, later] = [reportYear(before), reportYear(latest)];
  if (to === 'not-given') {
    return `The ${later} report gives no overall grade: Ofsted stopped giving one in April 2026.`;
  }
  if (!isGrade(from) || !isGrade(to)) {
    return `The overall grades of ${earlier} and ${later} cannot be compared.`;
  }
  return from === to
    ? `The overall grade was ${gradeLabel(from).toLowerCase()} in ${earlier} and in ${later}.`
    : `The overall grade went from ${gradeLabel(from).toLowerCase()} in ${earlier} to ${gradeLabel(to).toLowerCase()} in ${later}.`;
}

/** An earlier report of a council against its latest, judgement by judgement, as it leaves the site. */
export function thenAndNowTakeAway(
  council: Council,
  before: GradedReport,
  latest: GradedReport,
): TakeAway {
  const compared = tableLanes.map((lane) => ({
    lane,
    comparison: compareReports(before, latest, lane),
  }));
  const cautions = new Set(
    compared.flatMap(({ comparison }) =>
      comparison.outcome === 'with-caution' ? comparison.cautions : [],
    ),
  );
  const changes = changesInWords(
    judgementChanges(before, latest),
    reportYear(before),
    roomForHeadline - council.name.length,
  );
  const usual = reportBefore(council.reports, null);
  const isUsual = usual.kind === 'pair' && usual.before === before;
  const query = beforeAddress.write({ before: isUsual ? null : before.inspectionId }).toString();
  const addressOf = (report: GradedReport) => inspectionOf(council, report)?.reportAddress ?? null;
  return tableTakeAway(council, {
    part: isUsual ? 'then-and-now' : `then-and-now-${reportYear(before)}`,
    section: 'then-and-now',
    query: query === '' ? '' : `?${query}`,
    kind: 'Then and now',
    headline: `${council.name}: ${changes}`,
    subtitle: `Ofsted’s judgements of ${council.name} children’s services in the reports of ${formatDay(before.publishedOn)} and ${formatDay(latest.publishedOn)}`,
    notes: [
      ...thenAndNowNotes(council, before, latest),
      ...[...cautions].map((caution) => cautionWords[caution]),
      ...([before, latest].every(({ framework }) => judgesCareTogether(framework))
        ? ['Children in care and care leavers were one judgement in both reports.']
        : []),
    ],
    tables: [thenAndNowRows(council, compared, { before, latest }, addressOf)],
    sentences: [`In ${placeInWords(council.name)}, ${changes}.`, overallInWords(before, latest)],
    rowsInWords: compared.map(
      ({ lane, comparison }) =>
        `${laneWords[lane].label}: ${gradeLabel(before.grades[lane]).toLowerCase()}, then ${gradeLabel(latest.grades[lane]).toLowerCase()}; ${changeInWords(comparison)}.`,
    ),
  });
}
