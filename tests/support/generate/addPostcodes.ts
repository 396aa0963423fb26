import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import type { Random } from './seededRandom.ts';

/** Letters that begin no real postcode come first. BT, Northern Ireland's own, is left out. */
const letters = Array.from('QVXJZUYKIAFHPRTGCDLMNOSWEB');
const pairs = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((pair) => pair !== 'BT');
const districtsPerArea = 99;
const capacity = pairs.length * districtsPerArea;

/** Adds one district for each council, and sectors and units of it, some of them next door. */
export function addPostcodes(
  csv: CsvTables,
  random: Random,
  councils: readonly MadeCouncil[],
): void {
  const today = councils.filter(({ abolished }) => abolished === null);
  if (today.length > capacity) throw new Error(`No more than ${capacity} councils have postcodes`);
  today.forEach(({ id }, position) => {
    const pair = pairs[Math.floor(position / districtsPerArea)] ?? '';
    const district = `${pair}${(position % districtsPerArea) + 1}`;
    const next = today[(position + 1) % today.length]?.id ?? id;
    csv.add('postcode-prefixes', { prefix: district, area_id: id });
    for (let sector = 1; sector <= 4; sector += 1) {
      const area = random.chance(0.2) ? 'wales' : next;
      csv.add('postcode-prefixes', { prefix: `${district} ${sector}`, area_id: area });
      for (const unit of ['AA', 'AB', 'ZZ']) {
        csv.add('postcode-prefixes', { prefix: `${district} ${sector}${unit}`, area_id: id });
      }
    }
  });
}
