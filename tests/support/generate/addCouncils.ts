import { councilKindIds } from '#contract/councilKindIds.ts';
import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import type { Random } from './seededRandom.ts';

const beginnings = ['East', 'Nor', 'Tarn', 'Skerry', 'Ash', 'Wold', 'Fen', 'Moor', 'Thorn', 'Bram'];
const endings = ['mere', 'wick', 'shire', 'by', 'ford', 'holme', 'combe', 'stead', 'ley', 'dale'];
const regions = [
  'North West',
  'East of England',
  'South West',
  'London',
  'Yorkshire and The Humber',
];
/** One former council for so many of today's; its two successors began on the day it ended. */
const perFormer = 40;
const changedOn = '2021-04-01';

/** The name of the nth council; the first hundred have no number. */
function nameOf(position: number): string {
  const beginning = beginnings[Math.floor(position / endings.length) % beginnings.length];
  const ending = endings[position % endings.length];
  const round = Math.floor(position / (beginnings.length * endings.length));
  return `${beginning}${ending}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** Adds councils on a square grid of tiles, former ones, aliases and neighbours. */
export function addCouncils(csv: CsvTables, random: Random, count: number): MadeCouncil[] {
  const width = Math.ceil(Math.sqrt(count));
  const formerCount = Math.floor(count / perFormer);
  const councils = Array.from({ length: count + formerCount }, (_, position): MadeCouncil => {
    const name = nameOf(position);
    const isNew = position < formerCount * perFormer && position % perFormer < 2;
    const isFormer = position >= count;
    return {
      id: name.toLowerCase().replaceAll(' ', '-'),
      name,
      established: isNew ? changedOn : null,
      abolished: isFormer ? changedOn : null,
    };
  });
  councils.forEach(({ id, name, established, abolished }, position) => {
    const isToday = abolished === null;
    csv.add('councils', {
      council_id: id,
      name,
      gss_code: `E06${String(900_000 + position)}`,
      dfe_code: position + 1,
      ofsted_urn: isToday ? 800_000 + position : '',
      region: regions[position % regions.length] ?? '',
      council_type: councilKindIds[position % councilKindIds.length] ?? '',
      website: isToday ? `https://www.${id}.example` : '',
      established_on: established ?? '',
      abolished_on: abolished ?? '',
      tile_column: isToday ? position % width : '',
      tile_row: isToday ? Math.floor(position / width) : '',
    });
    if (isToday && random.chance(0.4)) {
      csv.add('council-aliases', { alias: `Old ${name}`, kind: 'former-district', council_id: id });
    }
    for (let rank = 1; isToday && rank <= Math.min(10, count - 1); rank += 1) {
      const neighbour = councils[(position + rank) % count];
      csv.add('statistical-neighbours', {
        council_id: id,
        rank,
        neighbour_id: neighbour?.id ?? '',
      });
    }
  });
  for (let former = 0; former < formerCount; former += 1) {
    for (const successor of [0, 1]) {
      csv.add('council-successions', {
        former_id: councils[count + former]?.id ?? '',
        successor_id: councils[former * perFormer + successor]?.id ?? '',
        changed_on: changedOn,
      });
    }
  }
  return councils;
}
