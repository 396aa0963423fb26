import type { TakeAway } from './TakeAway.ts';
import type { TakeAwayTable } from './TakeAwayTable.ts';

/** What the file of one of a figure's tables is called: `cheshire-east-rating-timeline-judgements.csv`. */
export function tableFileName({ name }: Pick<TakeAway, 'name'>, table: TakeAwayTable): string {
  return name.endsWith(`-${table.name}`) ? `${name}.csv` : `${name}-${table.name}.csv`;
}
