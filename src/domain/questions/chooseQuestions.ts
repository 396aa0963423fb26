import type { Question } from './Question.ts';

/** How many of a kind come before a kind further down gets its turn. */
const turns: Record<Question['kind'], number> = {
  'no-plan': 2,
  'earlier-plan': 1,
  overdue: 3,
  slipping: 2,
  'found-since': 2,
  'raised-twice': 2,
  'area-without-action': 1,
  'loose-ends': 1,
  moved: 2,
  visit: 1,
  'not-seen': 1,
  'answers-no-area': 1,
};

/**
 * At most so many questions, in the order given. Kinds take turns, so that a plan with many overdue
 * actions does not crowd out everything else; what room is left is filled from the top.
 */
export function chooseQuestions(questions: readonly Question[], most: number): Question[] {
  const inTurn = questions.filter((question, place) => {
    const before = questions.slice(0, place).filter(({ kind }) => kind === question.kind).length;
    return before < turns[question.kind];
  });
  const rest = questions.filter((question) => !inTurn.includes(question));
  const chosen = new Set([...inTurn, ...rest].slice(0, most));
  return questions.filter((question) => chosen.has(question));
}
