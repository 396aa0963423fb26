import { currentPlans } from '#domain/currentPlans.ts';
import { planChain } from '#domain/planChain.ts';
import { visitsSince } from '#domain/visitsSince.ts';
import { askOnActions } from './askOnActions.ts';
import { askOnAreas } from './askOnAreas.ts';
import { askOnCompleted } from './askOnCompleted.ts';
import { askOnPlans } from './askOnPlans.ts';
import { chooseQuestions } from './chooseQuestions.ts';
import { questionKinds, type PlannedAction, type Question } from './Question.ts';
import type { QuestionFacts } from './QuestionFacts.ts';

/** Older visits have been followed by newer ones. */
const mostVisits = 2;

/** Visits since the latest report whose findings are in the data, newest first, each once. */
function askOnVisits(council: QuestionFacts, asked: ReadonlySet<string>): Question[] {
  return visitsSince(council)
    .since.filter(({ id, event }) => event !== null && !asked.has(id))
    .slice(0, mostVisits)
    .map((visit) => ({
      id: `visit-${visit.id}`,
      kind: 'visit',
      about: [{ row: 'visit', id: visit.id }],
      visit,
    }));
}

/** Actions that share no theme with any area of the latest report and have no question yet. */
function askOnUnlinked(
  council: QuestionFacts,
  actions: readonly PlannedAction[],
  asked: ReadonlySet<string>,
): Question[] {
  const report = council.reports.at(-1);
  const unlinked = actions.filter(({ plan, milestone }) => {
    const chain = planChain(plan, council);
    return chain.known && !chain.partial && chain.unlinked.includes(milestone);
  });
  const unasked = unlinked.filter(({ milestone }) => !asked.has(milestone.id));
  const [first] = unasked;
  if (first === undefined || report === undefined) return [];
  return [
    {
      id: `answers-no-area-${first.milestone.id}`,
      kind: 'answers-no-area',
      about: unasked.map(({ milestone: { id } }) => ({ row: 'action', id })),
      actions: unasked,
      report,
    },
  ];
}

/**
 * Questions a scrutiny meeting may ask, each made from rows of the data, most telling first; no row
 * prompts two. None for a council that no longer exists. `most`: how many at most.
 */
export function suggestedQuestions(council: QuestionFacts, most = 12): Question[] {
  if (council.abolishedOn !== null) return [];
  const { current, isBeforeLatest } = currentPlans(council);
  const actions = isBeforeLatest
    ? []
    : current.flatMap((plan) => plan.milestones.map((milestone) => ({ plan, milestone })));
  const latestId = council.reports.at(-1)?.inspectionId;
  const answering = actions.filter(({ plan }) => plan.inspectionId === latestId);

  const onPlans = [
    ...askOnPlans(council),
    ...askOnActions(actions, council.dataAsAt),
    ...askOnCompleted(council, actions),
    ...askOnAreas(council, answering),
  ];
  const asked = new Set(
    onPlans.flatMap(({ about }) => about.flatMap((row) => ('id' in row ? [row.id] : []))),
  );
  const all = [
    ...onPlans,
    ...askOnVisits(council, asked),
    ...askOnUnlinked(council, answering, asked),
  ];
  const inOrder = questionKinds.flatMap((kind) => all.filter((question) => question.kind === kind));
  return chooseQuestions(inOrder, most);
}
