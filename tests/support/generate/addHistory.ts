import { addDays } from '#domain/addDays.ts';
import { addAfterInadequate } from './addAfterInadequate.ts';
import { addImprovement } from './addImprovement.ts';
import { addInspection } from './addInspection.ts';
import { addSend } from './addSend.ts';
import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import type { Random } from './seededRandom.ts';

/** An inspection that starts later than this may not be published by the data-as-at day. */
const daysToPublish = 90;

/** Adds a council's inspections from 2014 to the data-as-at day, and what followed from them. */
export function addHistory(
  csv: CsvTables,
  random: Random,
  council: MadeCouncil,
  themeIds: readonly [string, ...string[]],
  dataAsAt: string,
): void {
  const lastDay = council.abolished === null ? dataAsAt : addDays(council.abolished, -1);
  const lastStart = addDays(lastDay, -daysToPublish);
  let level = random.between(0, 3);
  if (council.established === null && random.chance(0.97)) {
    const startedOn = addDays('2013-11-05', random.between(0, 1400));
    addInspection(csv, random, council, 'sif', startedOn, level);
  }
  let startedOn = addDays(council.established ?? '2018-02-01', random.between(0, 1000));
  while (startedOn <= lastStart) {
    level = Math.min(3, Math.max(0, level + random.between(-1, 1)));
    const inspection = addInspection(csv, random, council, 'ilacs', startedOn, level);
    addImprovement(csv, random, inspection.id, themeIds);
    if (inspection.inadequate) {
      addAfterInadequate(csv, random, council, inspection, themeIds, lastDay);
    }
    startedOn = addDays(startedOn, random.between(900, 1300));
  }
  addSend(csv, random, council, lastStart);
}
