import type { StoryLead } from '#contract/leads.ts';
import { judgementsUnder } from './judgementsUnder.ts';

/** The judgements under the overall grades that a lead's sentence names; null: it names none. */
export function underInWords(lead: StoryLead): string | null {
  const [first, ...others] = judgementsUnder(lead);
  if (first === undefined) return null;
  return others.length === 0
    ? `Judgements of ${first}`
    : `Judgements by report: ${[first, ...others].join(' ')}`;
}
