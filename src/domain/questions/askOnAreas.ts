import type { Improvement } from '#contract/council.ts';
import type { GradedReport } from '#contract/gradedReport.ts';
import { raisedBefore } from '#domain/raisedBefore.ts';
import type { PlannedAction, Question } from './Question.ts';
import type { QuestionFacts } from './QuestionFacts.ts';

type Area = Improvement['areas'][number];

function areaRows({ inspectionId }: GradedReport, areas: readonly Area[]) {
  return areas.map(({ position }) => ({ row: 'area', inspectionId, position }) as const);
}

function reportOf(council: QuestionFacts, inspectionId: string): GradedReport | undefined {
  return council.reports.find((report) => report.inspectionId === inspectionId);
}

function askOnRaisedTwice(
  council: QuestionFacts,
  report: GradedReport,
  latest: Improvement,
  isAnswered: (areas: readonly Area[]) => boolean | null,
): Extract<Question, { kind: 'raised-twice' }>[] {
  const raised = raisedBefore(council.improvement, latest.inspectionId);
  if (!raised.known) return [];
  const before = council.improvement.find(
    ({ inspectionId }) => inspectionId === raised.previousInspectionId,
  );
  const reportBefore = reportOf(council, raised.previousInspectionId);
  if (before === undefined || reportBefore === undefined) return [];

  const asked = new Set<Area>();
  const themes = new Set(latest.areas.flatMap((area) => area.themes));
  return [...themes].flatMap((theme) => {
    const first = before.areas.filter((area) => area.themes.includes(theme));
    const again = latest.areas.filter((area) => area.themes.includes(theme) && !asked.has(area));
    if (first.length === 0 || again.length === 0) return [];
    again.forEach((area) => asked.add(area));
    return [
      {
        id: `raised-twice-${theme}`,
        kind: 'raised-twice',
        about: areaRows(report, again),
        theme,
        first: { report: reportBefore, areas: first },
        again: { report, areas: again },
        isAnswered: isAnswered(again),
      } as const,
    ];
  });
}

/**
 * Questions on the areas for improvement of the latest graded report: themes that came back, each
 * area once, and one for all other areas with no action. `actions`: those of the plans that answer
 * this report, whose themes are compared; with none in the data nothing is said to lack one.
 */
export function askOnAreas(council: QuestionFacts, actions: readonly PlannedAction[]): Question[] {
  const latest = council.improvement.at(-1);
  const report = council.reports.at(-1);
  if (latest === undefined || report?.inspectionId !== latest.inspectionId) return [];
  const themesOfActions = new Set(actions.flatMap(({ milestone }) => milestone.themes));
  const isAnswered = (areas: readonly Area[]) =>
    actions.length === 0
      ? null
      : areas.some(({ themes }) => themes.some((theme) => themesOfActions.has(theme)));

  const raised = askOnRaisedTwice(council, report, latest, isAnswered);
  const asked = new Set(raised.flatMap(({ again }) => again.areas));
  const unanswered = latest.areas.filter(
    (area) => !asked.has(area) && isAnswered([area]) === false,
  );
  if (unanswered.length === 0) return raised;
  return [
    ...raised,
    {
      id: `area-without-action-${report.inspectionId}`,
      kind: 'area-without-action',
      about: areaRows(report, unanswered),
      named: { report, areas: unanswered },
    },
  ];
}
