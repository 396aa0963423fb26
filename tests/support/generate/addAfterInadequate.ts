import { milestoneStatusIds } from '#contract/actionPlans.ts';
import type { MadeInspection } from './addInspection.ts';
import type { CsvTables } from './csvTables.ts';
import { dayAfter } from './dayAfter.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import type { Random } from './seededRandom.ts';

/** Adds what follows an inadequate judgement: monitoring visits, an event for each, and a plan. */
export function addAfterInadequate(
  csv: CsvTables,
  random: Random,
  council: MadeCouncil,
  { id, publishedOn }: MadeInspection,
  themeIds: readonly [string, ...string[]],
  until: string,
): void {
  const source = { source_url: `https://news.example/${council.id}`, source_title: 'Made-up news' };
  for (let visit = 1; visit <= 4; visit += 1) {
    const startedOn = dayAfter(publishedOn, visit * 100);
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
      title: 'Made-up visit',
      summary: 'Made up for tests',
      ...source,
    });
  }
  const planId = `${id}-plan`;
  csv.add('action-plans', {
    plan_id: planId,
    council_id: council.id,
    inspection_id: id,
    title: 'Made-up plan',
    period_start: publishedOn.slice(0, 4),
    ...source,
  });
  const count = random.between(0, 12);
  for (let number = 1; number <= count; number += 1) {
    const hasDate = random.chance(0.5);
    csv.add('action-plan-milestones', {
      milestone_id: `${planId}-m${number}`,
      plan_id: planId,
      themes: random.pick(themeIds),
      title: `Made-up action ${number}`,
      due_on: hasDate ? dayAfter(publishedOn, random.between(60, 700)) : '',
      due_precision: hasDate ? 'day' : '',
      status: random.pick(milestoneStatusIds),
      ...source,
    });
  }
}
