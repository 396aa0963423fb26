import type { DifferentValue, NewInspection } from '#publisher/import/compare/Difference.ts';

/** What is written into the data set. */
export interface Applied {
  added: readonly NewInspection[];
  values: readonly DifferentValue[];
  /** ISO day of the import. */
  today: string;
}
