import type { JudgementId } from '#contract/inspectionIds.ts';

const words: Partial<Record<JudgementId, string>> = {
  'leadership-management-governance': 'leadership, management and governance',
  'looked-after-and-permanence': 'children looked after and permanence',
  'send-arrangements': 'area SEND arrangements',
};

/** A judgement as it reads inside a sentence: `help and protection`. */
export function judgementInWords(judgement: JudgementId): string {
  return words[judgement] ?? judgement.replaceAll('-', ' ');
}
