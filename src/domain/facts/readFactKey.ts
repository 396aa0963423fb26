import { judgementIds, type JudgementId } from '#contract/inspectionIds.ts';

/** A fact key taken apart. */
export type Fact =
  | { kind: 'judgement'; inspectionId: string; judgement: JudgementId }
  | { kind: 'inspection'; inspectionId: string }
  | { kind: 'event'; eventId: string }
  | { kind: 'area'; inspectionId: string; position: number }
  | { kind: 'plan'; planId: string }
  | { kind: 'milestone'; milestoneId: string }
  | { kind: 'missing' };

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Takes a fact key apart; null: it is none. Whether there is such a fact it does not say. */
export function readFactKey(key: string): Fact | null {
  const [kind = '', id = '', part, ...rest] = key.split(':');
  if (kind === 'missing' && key === kind) return { kind };
  if (rest.length > 0 || !slug.test(id)) return null;
  if (kind === 'judgement') {
    const judgement = judgementIds.find((one) => one === part);
    return judgement === undefined ? null : { kind, inspectionId: id, judgement };
  }
  if (kind === 'area') {
    return part !== undefined && /^[1-9]\d{0,2}$/.test(part)
      ? { kind, inspectionId: id, position: Number(part) }
      : null;
  }
  if (part !== undefined) return null;
  switch (kind) {
    case 'inspection':
      return { kind, inspectionId: id };
    case 'event':
      return { kind, eventId: id };
    case 'plan':
      return { kind, planId: id };
    case 'milestone':
      return { kind, milestoneId: id };
    default:
      return null;
  }
}
