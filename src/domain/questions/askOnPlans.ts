import { currentPlans } from '#domain/currentPlans.ts';
import type { Question } from './Question.ts';
import type { QuestionFacts } from './QuestionFacts.ts';

/** Questions on plans that are asked for and not in the data, or that an inspection has overtaken. */
export function askOnPlans(council: QuestionFacts): Question[] {
  const missing = council.plansNeeded
    .filter(({ planIds }) => planIds.length === 0)
    .map((need): Question => {
      const { inspectionId } = need;
      return {
        id: `no-plan-${inspectionId}`,
        kind: 'no-plan',
        about: [{ row: 'report', inspectionId }],
        need,
      };
    });
  const { current, isBeforeLatest } = currentPlans(council);
  const report = council.reports.at(-1);
  if (!isBeforeLatest || report === undefined) return missing;
  const overtaken = current.map((plan): Question => {
    const { id } = plan;
    return {
      id: `earlier-plan-${id}`,
      kind: 'earlier-plan',
      about: [{ row: 'plan', id }],
      plan,
      report,
    };
  });
  return [...missing, ...overtaken];
}
