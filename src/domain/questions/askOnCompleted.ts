import { laterFindings, type LaterFinding } from '#domain/laterFindings.ts';
import { firstDay, lastDay } from '#domain/partialDates.ts';
import type { PlannedAction, Question } from './Question.ts';
import type { QuestionFacts } from './QuestionFacts.ts';

type Finding = Extract<LaterFinding, { kind: 'found' | 'asked-again' }>;

/**
 * The newest finding on an action's first theme, the one it is mostly about, after the day it was
 * reported complete. A report that came out later of an inspection that began before is none, nor
 * is a visit that the council itself tells of: that would set its word beside its word. Where the
 * day is not known, nothing can be said to be later.
 */
function findingSince(council: QuestionFacts, { milestone }: PlannedAction): Finding | null {
  if (milestone.statusAsAt === null) return null;
  const after = lastDay(milestone.statusAsAt);
  const found = laterFindings(council, milestone.themes.slice(0, 1), after).find(
    (finding): finding is Finding =>
      (finding.kind === 'asked-again' ||
        (finding.kind === 'found' && finding.toldBy !== 'council')) &&
      firstDay(finding.occurredOn) > after,
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
      undated: unseen.filter(({ milestone }) => milestone.statusAsAt === null).length,
    },
  ];
}
