import { councilKindIds } from '#contract/councilKindIds.ts';
import { laneIds } from '#contract/gradeIds.ts';
import { changeKindIds } from '#domain/changeKind.ts';
import { standingIds } from '#domain/grades.ts';
import { clampDay } from '#domain/timeStops.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { sortColumnIds, startsDescending, type ExploreState } from './exploreState.ts';
import { readDay } from '#shared/format/readDay.ts';

/** The day changes are counted from unless another is chosen: the end of 2019. */
export const standardSince = '2019-12-31';

/** What the address's keys are called on the page. */
const keyWords = {
  judgement: 'judgement',
  region: 'region',
  kind: 'kind of council',
  grade: 'grade',
  change: 'change',
  sort: 'order by',
  direction: 'order',
} as const;
type Key = keyof typeof keyWords;

/** A day as the address holds it: the end of a year by its number. */
function writeDay(day: string): string {
  return day.endsWith('-12-31') ? day.slice(0, 4) : day;
}

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function exploreAddress({
  dataAsAt,
  openingLane,
  regions,
}: Pick<NationalData, 'dataAsAt' | 'openingLane' | 'regions'>): AddressCodec<ExploreState> {
  const since = clampDay(standardSince, dataAsAt);
  return {
    read(query) {
      const adjusted: string[] = [];
      const day = (name: 'on' | 'since', standard: string) => {
        const read = readDay(name, query.get(name), standard, dataAsAt);
        if (read.adjusted !== null) adjusted.push(read.adjusted);
        return read.day;
      };
      const known = choiceReader(keyWords, adjusted);
      const choice = <Id extends string>(name: Key, ids: readonly Id[]) =>
        known(name, query.get(name), ids);

      const grades = query.getAll('grade').map((text) => known('grade', text, standingIds));
      const sort = choice('sort', sortColumnIds) ?? 'name';
      const direction = choice('direction', ['ascending', 'descending']);
      return {
        on: day('on', dataAsAt),
        since: day('since', since),
        judgement: choice('judgement', laneIds) ?? openingLane,
        region: choice('region', regions),
        kind: choice('kind', councilKindIds),
        grades: standingIds.filter((standing) => grades.includes(standing)),
        change: choice('change', changeKindIds),
        sort,
        descending: direction === null ? startsDescending(sort) : direction === 'descending',
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      if (state.on !== dataAsAt) query.set('on', writeDay(state.on));
      if (state.since !== since) query.set('since', writeDay(state.since));
      if (state.judgement !== openingLane) query.set('judgement', state.judgement);
      if (state.region !== null) query.set('region', state.region);
      if (state.kind !== null) query.set('kind', state.kind);
      for (const grade of state.grades) query.append('grade', grade);
      if (state.change !== null) query.set('change', state.change);
      if (state.sort !== 'name') query.set('sort', state.sort);
      if (state.descending !== startsDescending(state.sort)) {
        query.set('direction', state.descending ? 'descending' : 'ascending');
      }
      return query;
    },
  };
}
