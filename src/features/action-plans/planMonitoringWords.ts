import type { GradedReport } from '#contract/gradedReport.ts';
import type { MonitoringRhythm } from '#domain/monitoringRhythm.ts';
import type { ReinspectionSpan } from '#domain/reinspectionSpan.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { precisionOf } from '#domain/partialDates.ts';
import { whenInWords } from '#domain/whenInWords.ts';
import { countInWords, countOf, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';

interface AfterReport {
  report: Pick<GradedReport, 'publishedOn'>;
  /** The next graded report; null: none by the day the data reach to. */
  next: Pick<GradedReport, 'publishedOn' | 'startedOn'> | null;
}

/** Visits known since the report, and how long ago the last one was on an ISO day. */
function monitoring(
  {
    monitoring: { visits, months, daysSinceLast },
    next,
  }: AfterReport & { monitoring: MonitoringRhythm },
  on: string,
): string {
  const until =
    next === null
      ? `to ${formatDay(on)}`
      : `before the next graded report, of ${formatDay(next.publishedOn)}`;
  const last = visits.at(-1);
  const known = `${sentenceCase(countInWords(visits.length, 'monitoring visit'))} ${visits.length === 1 ? 'is' : 'are'} known in the ${countOf(months, 'month')} ${until}`;
  if (last === undefined) return `${known}.`;
  const precise = precisionOf(last.occurredOn) === 'day';
  const began = whenInWords(last.occurredOn);
  return next === null && daysSinceLast !== null
    ? `${known}; the last began ${began}, ${precise ? '' : 'at least '}${countOf(daysSinceLast, 'day')} before that day.`
    : `${known}; the last began ${began}.`;
}

const monthLength = 365.25 / 12;

/** When inspectors came back, or would if they kept to the span seen so far. */
function reinspection({
  next,
  report,
  span,
  abolishedOn,
}: AfterReport & { span: ReinspectionSpan; abolishedOn: string | null }): string {
  if (next !== null) {
    const later = `A later graded report was published on ${formatDay(next.publishedOn)}`;
    if (next.startedOn === null) return `${later}.`;
    const months = Math.round(daysBetween(report.publishedOn, next.startedOn) / monthLength);
    return `Inspectors came back on ${formatDay(next.startedOn)}, ${countOf(months, 'month')} after this report. ${later}.`;
  }
  if (abolishedOn !== null) {
    return `The council was abolished on ${formatDay(abolishedOn)}; no later graded report of it is in the data.`;
  }
  return `No later graded report is in the data. If inspectors kept to what has been seen elsewhere, they would come back between ${formatDay(span.from)} and ${formatDay(span.to)}, with ${formatDay(span.middle)} in the middle.`;
}

/** What has followed an inadequate report, and what has followed others, in words. */
export const planMonitoringWords = { monitoring, reinspection };
