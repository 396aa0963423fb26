import type { Inspection } from '#contract/council.ts';
import { sendOutcomeIds, type SendOutcome } from '#contract/gradeIds.ts';

/** The outcome of an area SEND inspection; null: the data hold none. */
export function sendOutcomeOf({ judgements }: Pick<Inspection, 'judgements'>): SendOutcome | null {
  const found = judgements.find(({ judgement }) => judgement === 'send-arrangements')?.grade;
  return sendOutcomeIds.find((outcome) => outcome === found) ?? null;
}
