import type { Council, Improvement } from '#contract/council.ts';
import type { Coverage } from '#contract/inspectionIds.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { inspectionOf } from '#domain/inspectionOf.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';
import type { Cell, TakeAwayTable } from '#shared/export/TakeAwayTable.ts';
import { improvementAreaWords } from '#shared/format/improvementAreaWords.ts';
import { frameworkWords } from '#shared/format/laneWords.ts';
import { takeAwayColumns } from './takeAwayColumns.ts';

const coverageLabels: Record<Coverage, string> = {
  full: 'Whole report',
  partial: 'Part of the report',
  'none-named': 'Report names none',
  'not-transcribed': 'Not transcribed',
};

const columns = [
  ...takeAwayColumns.council,
  ...takeAwayColumns.report,
  {
    name: 'coverage',
    title: 'Transcribed',
    meaning:
      'How much of what the report asks is here. “Not transcribed” does not mean there is nothing to improve',
  },
  {
    name: 'position',
    title: 'Number',
    meaning: 'Place in the report’s list; empty: no area of this report is in the data',
  },
  { name: 'judgement_area', title: 'Judgement', meaning: 'The judgement the area belongs to' },
  { name: 'summary', title: 'What to improve', meaning: 'In our words, not the report’s' },
  { name: 'themes', title: 'Themes', meaning: 'Our own coding, parted by semicolons' },
  {
    name: 'themes_raised_before',
    title: 'Themes raised before',
    meaning:
      'Those of its themes that the report before asked to improve too; “none”; empty: not known, as that report is not (or only in part) transcribed or there is none',
  },
  takeAwayColumns.source,
] as const;

function reportRows(
  council: Council,
  report: GradedReport,
  improvement: Improvement | undefined,
): Cell[][] {
  const { gssCode, name, themes: all } = council;
  const head: Cell[] = [
    gssCode,
    name,
    report.publishedOn,
    report.startedOn,
    frameworkWords[report.framework].label,
    coverageLabels[improvement?.coverage ?? 'not-transcribed'],
  ];
  const address = inspectionOf(council, report)?.reportAddress ?? null;
  if (improvement === undefined || improvement.areas.length === 0) {
    return [[...head, null, null, null, null, null, address]];
  }
  const labels = (ids: readonly string[]) =>
    ids.map((id) => all.find((theme) => theme.id === id)?.label ?? id).join('; ');
  const raised = raisedBefore(council.improvement, improvement.inspectionId);
  const before = (themes: readonly string[]): string | null => {
    if (!raised.known) return null;
    const again = themes.filter((theme) => raised.themes.has(theme));
    if (again.length > 0) return labels(again);
    return raised.partial ? null : 'none';
  };
  return improvement.areas.map(({ position, area, summary, themes }) => [
    ...head,
    position,
    improvementAreaWords[area],
    summary,
    labels(themes),
    before(themes),
    address,
  ]);
}

/**
 * Every area for improvement of every report, newest report first. A report of which the data hold
 * none has one row, which says why.
 */
export function improvementRows(council: Council): TakeAwayTable {
  const of = new Map(council.improvement.map((one) => [one.inspectionId, one]));
  return {
    name: 'areas-for-improvement',
    title: 'Areas for improvement, by report',
    columns,
    rows: council.reports
      .toReversed()
      .flatMap((report) => reportRows(council, report, of.get(report.inspectionId))),
  };
}
