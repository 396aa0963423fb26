import type { Council } from '#contract/council.ts';
import type { TakeAway } from '#shared/export/TakeAway.ts';
import type { RecordTable } from './RecordTable.ts';
import { improvementsTakeAway } from './improvementsTakeAway.ts';
import { neighboursTakeAway } from './neighboursTakeAway.ts';
import { relatedTakeAway } from './relatedTakeAway.ts';
import { visitsTakeAway } from './visitsTakeAway.ts';

/** The tables of a council's record as they leave the site, by the part they are in. */
export const recordTakeAways: Readonly<Record<RecordTable, (council: Council) => TakeAway>> = {
  improve: improvementsTakeAway,
  visits: visitsTakeAway,
  events: visitsTakeAway,
  neighbours: neighboursTakeAway,
  related: relatedTakeAway,
};
