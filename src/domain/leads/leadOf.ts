import type { Council } from '#contract/council.ts';
import type { LeadKind } from '#contract/leadKindIds.ts';

interface LeadFacts<Kind extends LeadKind> {
  kind: Kind;
  /** Sets it apart from the council's other leads of the kind; null: there can be one. */
  about: string | null;
  /** The ISO day the fact came to stand. */
  day: string;
  score: number;
}

/** What every lead says of itself and of its council. */
export function leadOf<Kind extends LeadKind>(
  { id, name, region, gssCode }: Pick<Council, 'id' | 'name' | 'region' | 'gssCode'>,
  { kind, about, day, score }: LeadFacts<Kind>,
) {
  return {
    id: `${kind}-${about ?? id}`,
    kind,
    councilId: id,
    councilName: name,
    region,
    gssCode,
    day,
    score,
  };
}
