import { laneIds } from '#contract/gradeIds.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { clampDay } from '#domain/timeStops.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import { readDay } from '#shared/format/readDay.ts';
import type { EnglandState } from './englandState.ts';

/** The day councils are followed from unless another is chosen: the end of 2019. */
const standardFrom = '2019-12-31';

const keyWords = {
  judgement: 'judgement',
  basis: 'way of counting',
  as: 'unit',
  group: 'grouping',
} as const;

/** A number's name: its figure, then what it counts, parted by dots. */
const numberName = /^(shares|judgements|groups|flow|last|year)(\.[a-z0-9-]+)+$/;
const longestName = 100;

/** A day as the address holds it: the end of a year by its number. */
function writeDay(day: string): string {
  return day.endsWith('-12-31') ? day.slice(0, 4) : day;
}

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function englandAddress({
  dataAsAt,
  openingLane,
}: Pick<NationalData, 'dataAsAt' | 'openingLane'>): AddressCodec<EnglandState> {
  const from = clampDay(standardFrom, dataAsAt);
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      const choice = <Id extends string>(name: keyof typeof keyWords, ids: readonly Id[]) =>
        known(name, query.get(name), ids);
      const day = (name: 'from' | 'to', standard: string) => {
        const as = name === 'from' ? 'since' : 'on';
        const read = readDay(as, query.get(name), standard, dataAsAt);
        if (read.adjusted !== null) adjusted.push(read.adjusted);
        return read.day;
      };
      const open = query.get('open') ?? '';
      const isName = open.length <= longestName && numberName.test(open);
      if (open !== '' && !isName) {
        adjusted.push(
          'The link asked for the councils behind a number that this page does not have',
        );
      }
      return {
        judgement: choice('judgement', laneIds) ?? openingLane,
        basis: choice('basis', ['inspection', 'publication']) ?? 'inspection',
        as: choice('as', ['percent', 'count']) ?? 'percent',
        group: choice('group', ['region', 'kind']) ?? 'region',
        from: day('from', from),
        to: day('to', dataAsAt),
        open: isName ? open : null,
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      if (state.judgement !== openingLane) query.set('judgement', state.judgement);
      if (state.basis !== 'inspection') query.set('basis', state.basis);
      if (state.as !== 'percent') query.set('as', state.as);
      if (state.group !== 'region') query.set('group', state.group);
      if (state.from !== from) query.set('from', writeDay(state.from));
      if (state.to !== dataAsAt) query.set('to', writeDay(state.to));
      if (state.open !== null) query.set('open', state.open);
      return query;
    },
  };
}
