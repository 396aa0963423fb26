import { sendOutcomeIds } from '#contract/gradeIds.ts';
import { addDays } from '#domain/addDays.ts';
import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import type { Random } from './seededRandom.ts';

/** Adds an area SEND inspection that began between 2023 and `lastStart`; the worst ask for a plan. */
export function addSend(
  csv: CsvTables,
  random: Random,
  council: MadeCouncil,
  lastStart: string,
): void {
  const earliest = '2023-02-06';
  const from = (council.established ?? '') > earliest ? (council.established ?? '') : earliest;
  const startedOn = addDays(from, random.between(0, 1200));
  if (startedOn > lastStart) return;
  const id = `${council.id}-send-${startedOn}`;
  const outcome = random.pick(sendOutcomeIds);
  csv.add('inspections', {
    inspection_id: id,
    council_id: council.id,
    framework: 'send',
    started_on: startedOn,
    ended_on: addDays(startedOn, 4),
    published_on: addDays(startedOn, 60),
    priority_action: outcome === 'systemic-failings' ? 'yes' : 'no',
    source: 'report',
  });
  csv.add('judgements', { inspection_id: id, judgement: 'send-arrangements', grade: outcome });
}
