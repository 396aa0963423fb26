import { milestoneStatusIds } from '#contract/milestoneStatusIds.ts';
import { addDays } from '#domain/addDays.ts';
import type { MadeInspection } from './addInspection.ts';
import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import { pickThemes } from './pickThemes.ts';
import type { Random } from './seededRandom.ts';

/**
 * Adds a plan after a report, with as many milestones as asked for or, without asking, none to
 * twelve; one plan in five does not say what it answers.
 */
export function addPlan(
  csv: CsvTables,
  random: Random,
  council: MadeCouncil,
  { id, publishedOn }: MadeInspection,
  themeIds: readonly [string, ...string[]],
  milestones: number | null = null,
): void {
  const source = { source_url: `https://news.example/${council.id}`, source_title: 'Made-up news' };
  const planId = `${id}-plan`;
  csv.add('action-plans', {
    plan_id: planId,
    council_id: council.id,
    inspection_id: random.chance(0.8) ? id : '',
    title: 'Made-up plan',
    period_start: publishedOn.slice(0, 4),
    ...source,
  });
  const count = milestones ?? random.between(0, 12);
  for (let number = 1; number <= count; number += 1) {
    const hasDate = random.chance(0.5);
    const firstDue = addDays(publishedOn, random.between(60, 700));
    const hasMoved = hasDate && random.chance(0.2);
    csv.add('action-plan-milestones', {
      milestone_id: `${planId}-m${number}`,
      plan_id: planId,
      themes: pickThemes(random, themeIds, 2),
      title: `Made-up action ${number}`,
      due_on: !hasDate ? '' : hasMoved ? addDays(firstDue, 90) : firstDue,
      due_precision: hasDate ? 'day' : '',
      original_due_on: hasMoved ? firstDue : '',
      status: random.pick(milestoneStatusIds),
      ...source,
    });
  }
}
