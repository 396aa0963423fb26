import { askOutcomeIds } from '#contract/askOutcomeIds.ts';
import { leftoverTheme } from '#domain/themes/leftoverTheme.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import type { ThemeData } from './themeData.ts';
import type { ThemeState } from './themeState.ts';

const keyWords = {
  outcome: 'state at the next inspection',
  region: 'region',
  open: 'list of councils',
} as const;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function themeAddress({
  regions,
  file,
}: Pick<ThemeData, 'regions' | 'file'>): AddressCodec<ThemeState> {
  // What is left over neither comes back nor stays away: only its years have numbers.
  const outcomes = file.theme.id === leftoverTheme ? [] : askOutcomeIds;
  const numbers = [
    ...(outcomes.length === 0 ? [] : ['asked', ...outcomes]),
    ...file.years.map(({ year }) => year),
  ];
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      return {
        outcome: known('outcome', query.get('outcome'), outcomes),
        region: known('region', query.get('region'), regions),
        open: known('open', query.get('open'), numbers),
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      for (const key of ['outcome', 'region', 'open'] as const) {
        const value = state[key];
        if (value !== null) query.set(key, value);
      }
      return query;
    },
  };
}
