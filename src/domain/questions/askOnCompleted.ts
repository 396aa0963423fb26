import { laterFindings, type LaterFinding } from '#domain/laterFindings.ts';
import { lastDay } from '#domain/partialDates.ts';
import type { PlannedAction, Question } from './Question.ts';
import type { QuestionFacts } from './QuestionFacts.ts';

type Finding = Extract<LaterFinding, { kind: 'found' | 'asked-again' }>;

/**
 * The newest finding on an action's themes after the day it was reported complete. Where that day
 * is not known, nothing can be said to be later.
 */
function findingSince(council: QuestionFacts, { milestone }: PlannedAction): Finding | null {
  if (milestone.statusAsAt === null) return null;
  const found = laterFindings(council, milestone.themes, lastDay(milestone.statusAsAt)).find(
    (finding): finding is Finding => finding.kind === 'found' || finding.kind === 'asked-again',
  );
  return found ?? null;
}

function rowsOf(actions: readonly PlannedAction[]) {
  return actions.map(({ milestone: { id } }) => ({ row: 'action', id }) as const);
}

/**
 * Questions on actions the council reports complete: one for each later finding, about all the
 * actions it bears on, and one for all the actions that no later finding is known of.
 */
export function askOnCompleted(
  council: QuestionFacts,
  actions: readonly PlannedAction[],
): Question[] {
  const complete = actions
    .filter(({ milestone }) => milestone.status === 'complete')
    .map((action) => ({ action, finding: findingSince(council, action) }));
  const findings = new Map(
    complete.flatMap(({ finding }) => (finding === null ? [] : [[finding.id, finding] as const])),
  );
  const questions = [...findings.values()].map((finding): Question => {
    const borne = complete.filter((one) => one.finding?.id === finding.id);
    const about = borne.map(({ action }) => action);
    return {
      id: `found-since-${finding.id}`,
      kind: 'found-since',
      about: [
        ...rowsOf(about),
        finding.kind === 'found'
          ? { row: 'visit', id: finding.id }
          : { row: 'report', inspectionId: finding.id },
      ],
      actions: about,
      finding,
    };
  });
  const unseen = complete.filter(({ finding }) => finding === null).map(({ action }) => action);
  const [first] = unseen;
  if (first === undefined) return questions;
  return [
    ...questions,
    {
      id: `not-seen-${first.milestone.id}`,
      kind: 'not-seen',
      about: rowsOf(unseen),
      actions: unseen,
    },
  ];
}
