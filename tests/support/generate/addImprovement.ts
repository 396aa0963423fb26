import { improvementAreaIds } from '#contract/inspectionIds.ts';
import type { CsvTables } from './csvTables.ts';
import type { Random } from './seededRandom.ts';

/** Adds what an ILACS report asked to improve, or why that is not known. */
export function addImprovement(
  csv: CsvTables,
  random: Random,
  inspectionId: string,
  themeIds: readonly [string, ...string[]],
): void {
  const coverage = random.pick([
    'full',
    'full',
    'full',
    'partial',
    'none-named',
    'not-transcribed',
  ]);
  csv.add('improvement-coverage', { inspection_id: inspectionId, coverage });
  if (coverage === 'none-named' || coverage === 'not-transcribed') return;
  const count = random.between(1, 6);
  for (let position = 1; position <= count; position += 1) {
    const themes = new Set([random.pick(themeIds), random.pick(themeIds)]);
    csv.add('improvement-areas', {
      inspection_id: inspectionId,
      position,
      kind: 'area-for-improvement',
      area: random.pick(improvementAreaIds),
      themes: [...themes].join(';'),
      summary: `Made-up area ${position}`,
    });
  }
}
