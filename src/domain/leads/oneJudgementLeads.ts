import type { Council } from '#contract/council.ts';
import type { StoryLead } from '#contract/leads.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { leadOf } from './leadOf.ts';
import { leadReportOf } from './leadReportOf.ts';

/**
 * Inadequate overall while one judgement alone was inadequate, those that the lanes don't hold
 * (adoption, to 2018) included. Score: one for the latest report of its council, else none.
 */
export function oneJudgementLeads(council: Council): StoryLead[] {
  return council.reports.flatMap((report): StoryLead[] => {
    if (report.grades.overall !== 'inadequate') return [];
    const given = inspectionOf(council, report)?.judgements ?? [];
    const inadequate = given.filter(
      ({ judgement, grade }) => grade === 'inadequate' && judgement !== 'overall-effectiveness',
    );
    const lanes = judgementLanes.filter((lane) => report.grades[lane] === 'inadequate');
    if (inadequate.length !== 1 || lanes.length === 0) return [];
    const isLatest = report === council.reports.at(-1);
    const about = report.inspectionId;
    const score = isLatest ? 1 : 0;
    return [
      {
        ...leadOf(council, { kind: 'one-judgement', about, day: report.publishedOn, score }),
        report: leadReportOf(council, report),
        lanes,
        isLatest,
      },
    ];
  });
}
