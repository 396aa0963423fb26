import type { Council } from '#contract/council.ts';
import { laneIds, type Lane } from '#contract/gradeIds.ts';
import type { StoryLead } from '#contract/leads.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

/**
 * Inadequate in more than one graded report, overall or in the same judgement; the reports need not
 * follow each other. Visits give no grades, so none counts. Score: ten for each report of the
 * judgement found so most often, and one for each judgement.
 */
export function inadequateAgainLeads(council: Council): StoryLead[] {
  const groups = new Map<string, { lanes: Lane[]; reportIds: string[] }>();
  for (const lane of laneIds) {
    const reportIds = council.reports
      .filter(({ grades }) => grades[lane] === 'inadequate')
      .map(({ inspectionId }) => inspectionId);
    if (reportIds.length < 2) continue;
    const group = groups.get(reportIds.join());
    if (group === undefined) groups.set(reportIds.join(), { lanes: [lane], reportIds });
    else group.lanes.push(lane);
  }
  const judgements = [...groups.values()].sort((a, b) => b.reportIds.length - a.reportIds.length);
  const [most] = judgements;
  if (most === undefined) return [];
  const named = new Set(judgements.flatMap(({ reportIds }) => reportIds));
  const reports = council.reports.filter(({ inspectionId }) => named.has(inspectionId));
  const score =
    most.reportIds.length * 10 + judgements.reduce((sum, { lanes }) => sum + lanes.length, 0);
  const latest = council.reports.at(-1);
  const last = reports.at(-1);
  const day = last?.publishedOn ?? council.dataAsAt;
  return [
    {
      ...leadOf(council, { kind: 'inadequate-again', about: null, day, score }),
      reports: reports.map((report) => leadReportOf(council, report)),
      latest: latest === undefined || latest === last ? null : leadReportOf(council, latest),
      judgements,
    },
  ];
}
