import type { JudgementId } from '#contract/inspectionIds.ts';
import type { InspectionColumn } from './inspectionColumns.ts';
import type { Place } from './Place.ts';
import type { ReleaseKind } from './readKind.ts';
import type { ToldFact } from './RowFacts.ts';

/** What a release can tell of an inspection: columns of inspections.csv, and judgements. */
export type InspectionField = InspectionColumn | JudgementId;

/** An inspection or visit as a release tells it. */
export interface ReleaseInspection {
  councilId: string;
  kind: ReleaseKind;
  /** One of the two is there. ISO days. */
  startedOn: string | null;
  publishedOn: string | null;
  facts: ReadonlyMap<InspectionField, ToldFact>;
  /** What a plain CSV says of its own source. */
  source: string | null;
  /** Where its first row names the council. */
  place: Place;
}
