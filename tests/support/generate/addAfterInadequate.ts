import { addDays } from '#domain/addDays.ts';
import type { MadeInspection } from './addInspection.ts';
import { addPlan } from './addPlan.ts';
import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import { pickThemes } from './pickThemes.ts';
import type { Random } from './seededRandom.ts';

/** Adds what follows an inadequate judgement: monitoring visits, an event for each, and mostly a plan. */
export function addAfterInadequate(
  csv: CsvTables,
  random: Random,
  council: MadeCouncil,
  inspection: MadeInspection,
  themeIds: readonly [string, ...string[]],
  until: string,
): void {
  for (let visit = 1; visit <= 4; visit += 1) {
    const startedOn = addDays(inspection.publishedOn, visit * 100);
    if (startedOn > until) break;
    const visitId = `${council.id}-monitoring-visit-${startedOn}`;
    csv.add('inspections', {
      inspection_id: visitId,
      council_id: council.id,
      framework: 'ilacs',
      inspection_type: 'monitoring-visit',
      started_on: startedOn,
      theme: 'care-leavers',
      source: 'official-statistics',
    });
    csv.add('events', {
      event_id: `${visitId}-e`,
      council_id: council.id,
      event_type: 'monitoring-visit',
      occurred_on: startedOn.slice(0, 7),
      date_precision: 'month',
      inspection_id: visitId,
      themes: random.chance(0.85) ? pickThemes(random, themeIds, 4) : '',
      told_by: visit === 2 ? 'council' : '',
      title: 'Made-up visit',
      summary: 'Made up for tests',
      source_url: `https://news.example/${council.id}`,
      source_title: 'Made-up news',
    });
  }
  if (random.chance(0.8)) addPlan(csv, random, council, inspection, themeIds);
}
