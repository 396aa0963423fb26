import { laneIds } from '#contract/gradeIds.ts';
import { standingIds } from '#domain/grades.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { choiceReader } from '#shared/address/choiceReader.ts';
import type { AddressCodec } from '#shared/address/useAddressState.ts';
import { listInWords } from '#shared/format/countOf.ts';
import {
  matrixOrderIds,
  mostCouncils,
  startsDescending,
  type CompareState,
} from './compareState.ts';

/** What the address's keys are called on the page. */
const keyWords = {
  region: 'region',
  judgement: 'judgement',
  order: 'order',
  direction: 'direction',
  with: 'company',
  open: 'list of councils',
} as const;

/** An address may hold anything: no more names than this are shown again, no longer than that. */
const mostEchoes = 3;
const longestEcho = 30;

function unknownInWords(texts: readonly string[]): string {
  const named = texts.slice(0, mostEchoes).map((text) => `“${text.slice(0, longestEcho)}”`);
  const rest = texts.length - named.length;
  const all = rest > 0 ? [...named, `${rest} more`] : named;
  return texts.length === 1
    ? `The link asked for the council ${listInWords(all)}, which is not in the data. It is left out`
    : `The link asked for the councils ${listInWords(all)}, which are not in the data. They are left out`;
}

/** Ids that are known, each once, no more than can be compared; the rest goes to `adjusted`. */
function readCouncils(
  text: string,
  names: ReadonlyMap<string, string>,
  adjusted: string[],
): string[] {
  const asked = text.split(',').filter((id) => id.trim() !== '');
  const ids = asked.map((id) => id.trim().toLowerCase());
  const unknown = ids.filter((id) => !names.has(id));
  if (unknown.length > 0) adjusted.push(unknownInWords([...new Set(unknown)]));
  const known = ids.filter((id) => names.has(id));
  const once = [...new Set(known)];
  const nameOf = (id: string) => names.get(id) ?? id;
  const twice = once.filter((id) => known.indexOf(id) !== known.lastIndexOf(id));
  if (twice.length > 0) {
    const are = twice.length === 1 ? 'is' : 'are each';
    adjusted.push(
      `The link named ${listInWords(twice.map(nameOf))} more than once: ${twice.length === 1 ? 'it' : 'they'} ${are} shown once`,
    );
  }
  const over = once.slice(mostCouncils);
  if (over.length > 0) {
    const named = over.slice(0, mostEchoes).map(nameOf);
    const rest = over.length - named.length;
    adjusted.push(
      `Six councils at most can stand side by side: ${listInWords(rest > 0 ? [...named, `${rest} more`] : named)} ${over.length === 1 ? 'is' : 'are'} left out`,
    );
  }
  return once.slice(0, mostCouncils);
}

type Known = Pick<NationalData, 'councils' | 'regions' | 'openingLane'>;

/** Reads the page's state from its address and back. Unknown keys are left out when it is written. */
export function compareAddress({
  councils,
  regions,
  openingLane,
}: Known): AddressCodec<CompareState> {
  const names = new Map(councils.map(({ id, name }) => [id, name]));
  return {
    read(query) {
      const adjusted: string[] = [];
      const known = choiceReader(keyWords, adjusted);
      const choice = <Id extends string>(name: keyof typeof keyWords, ids: readonly Id[]) =>
        known(name, query.get(name), ids);
      const ids = readCouncils(query.get('councils') ?? '', names, adjusted);
      const company = choice('with', ['neighbours']);
      const neighbours = company !== null && ids.length === 1;
      if (company !== null && !neighbours) {
        adjusted.push(
          ids.length === 0
            ? 'The link asked for statistical neighbours, but not of which council. They are left out'
            : 'The link asked for the statistical neighbours of several councils: they are shown for one alone. They are left out',
        );
      }
      const asked = choice('region', regions);
      const region = ids.length === 0 ? asked : null;
      if (asked !== null && region === null) {
        adjusted.push(
          `The link asked for councils and for a region. The region ${asked} is left out`,
        );
      }
      const order = choice('order', matrixOrderIds) ?? 'chosen';
      const direction = choice('direction', ['ascending', 'descending']);
      return {
        councils: ids,
        neighbours,
        region,
        judgement: choice('judgement', laneIds) ?? openingLane,
        order,
        descending:
          order !== 'chosen' &&
          (direction === null ? startsDescending(order) : direction === 'descending'),
        open: choice('open', standingIds),
        adjusted,
      };
    },
    write(state) {
      const query = new URLSearchParams();
      if (state.councils.length > 0) query.set('councils', state.councils.join(','));
      if (state.neighbours) query.set('with', 'neighbours');
      if (state.region !== null) query.set('region', state.region);
      if (state.judgement !== openingLane) query.set('judgement', state.judgement);
      if (state.order !== 'chosen') query.set('order', state.order);
      if (state.order !== 'chosen' && state.descending !== startsDescending(state.order)) {
        query.set('direction', state.descending ? 'descending' : 'ascending');
      }
      if (state.open !== null) query.set('open', state.open);
      return query;
    },
  };
}
