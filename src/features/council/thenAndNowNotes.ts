import type { Council } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { reportAsAt } from '#domain/standing.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { baselineDay } from './baselineDay.ts';
import { countedByPublication } from './countedByPublication.ts';
import { reportYear } from '#domain/reportYear.ts';

/** Which day decides what is set against the latest report, and what that leaves out; sentences. */
export function thenAndNowNotes(
  { reports, abolishedOn }: Pick<Council, 'reports' | 'abolishedOn'>,
  before: GradedReport,
  latest: GradedReport,
): string[] {
  const standing = reportAsAt(reports, baselineDay, 'inspection');
  if (standing === latest) {
    return [
      abolishedOn === null
        ? `The data hold no graded inspection since the one of ${reportYear(latest)}, so it is set against an earlier one.`
        : `The council was abolished on ${formatDay(abolishedOn)}. Its last report is the one of ${reportYear(latest)}.`,
    ];
  }
  if (standing === null && before === reports[0]) {
    return [
      'The data hold no inspection carried out by the end of 2019: the first one after it is set against the latest.',
    ];
  }
  if (standing !== before) return [];
  const counted = countedByPublication(reports, before, latest);
  return [
    `By day of inspection: the ${reportYear(before)} report is the one of the last inspection carried out by the end of 2019. Explore counts by publication.`,
    ...(counted === null ? [] : [counted]),
  ];
}
