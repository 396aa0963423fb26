import type { Place } from '#publisher/import/meaning/Place.ts';
import type {
  InspectionField,
  ReleaseInspection,
} from '#publisher/import/meaning/ReleaseInspection.ts';
import type { Row } from '#publisher/tables/tables.ts';

interface Between {
  /** The same in every run, for --take: the inspection, and the field where it is about one. */
  id: string;
  inspectionId: string;
  councilId: string;
}

/** An inspection that the data set lacks. */
export interface NewInspection extends Between {
  what: 'new';
  theirs: ReleaseInspection;
}

/**
 * A value that differs. `changed`: ours is empty, or was not read from the report itself;
 * `conflict`: ours was read from the report, or with a later release, or theirs is of another
 * framework, so that a keeper must decide.
 */
export interface DifferentValue extends Between {
  what: 'changed' | 'conflict';
  field: InspectionField;
  /** Empty: we have none. */
  ours: string;
  theirs: string;
  place: Place;
  row: Row<'inspections'>;
  /** Of a plain CSV that names one. */
  source: string | null;
}

/** An inspection of the data set that the release should hold by its own words, and does not. */
export interface GoneInspection extends Between {
  what: 'gone';
  row: Row<'inspections'>;
  /** The sheet it is not on. */
  sheet: string;
  /** Titles of what known-faults.csv says of this council’s inspections: it may be the reason. */
  knownFaults: readonly string[];
}

export type Difference = NewInspection | DifferentValue | GoneInspection;
