import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { daysBetween } from '#domain/daysBetween.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

const most = 10;

/** A council never inspected has waited since it was created; where that is not known, it is left out. */
function countedFrom({ reports, establishedOn }: Council): string | null {
  const latest = reports.at(-1);
  return latest === undefined ? establishedOn : (latest.startedOn ?? latest.publishedOn);
}

/**
 * The ten councils that have gone longest without a graded inspection, counted from the first day of
 * the last one whose report is published. Known limit: where that day is not known, the report's
 * publication stands in. Score: days to the data-as-at day.
 */
export function longestWithoutLeads(councils: readonly Council[]): StoryLead[] {
  const counted = councils.flatMap((council) => {
    const since = countedFrom(council);
    return since === null ? [] : [{ council, since }];
  });
  return counted
    .map(({ council, since }): StoryLead => {
      const latest = council.reports.at(-1);
      const score = daysBetween(since, council.dataAsAt);
      return {
        ...leadOf(council, { kind: 'longest-without', about: null, day: since, score }),
        report: latest === undefined ? null : leadReportOf(council, latest),
        since,
        longer: counted.filter((other) => other.since < since).length,
      };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, most);
}
