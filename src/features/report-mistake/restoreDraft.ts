import type { Draft } from './Draft.ts';
import { mistakeKinds } from './mistakeKinds.ts';

/** A draft from whatever was kept: what is no text, or no known choice, is left out. */
export function restoreDraft(kept: unknown): Draft {
  const found: Partial<Record<keyof Draft, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {};
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    kind: mistakeKinds.find(({ id }) => id === found.kind)?.id ?? null,
    about: text(found.about),
    should: text(found.should),
    where: text(found.where),
    notes: text(found.notes),
  };
}
