import type { JudgementId } from '#contract/inspectionIds.ts';
import { gradeIds, type Grade } from '#contract/gradeIds.ts';
import { addDays } from '#domain/addDays.ts';
import { frameworkOf } from '#domain/frameworks.ts';
import { judgementsOf } from '#domain/layOnLanes.ts';
import type { CsvTables } from './csvTables.ts';
import type { MadeCouncil } from './MadeCouncil.ts';
import type { Random } from './seededRandom.ts';

export interface MadeInspection {
  id: string;
  publishedOn: string;
  /** Whether any of its judgements is inadequate. */
  inadequate: boolean;
}

const leaders: readonly JudgementId[] = ['impact-of-leaders', 'leadership-management-governance'];

function gradeNear(random: Random, level: number): Grade {
  const step = Math.min(3, Math.max(0, level + random.between(-1, 1)));
  return gradeIds[step] ?? 'good';
}

/** Adds a graded inspection with the judgements its framework gives. `level`: 0 is outstanding. */
export function addInspection(
  csv: CsvTables,
  random: Random,
  council: MadeCouncil,
  family: 'sif' | 'ilacs',
  startedOn: string,
  level: number,
): MadeInspection {
  const id = `${council.id}-${family}-${startedOn}`;
  const endedOn = addDays(startedOn, random.between(4, 25));
  const publishedOn = addDays(endedOn, random.between(28, 60));
  csv.add('inspections', {
    inspection_id: id,
    council_id: council.id,
    framework: family,
    inspection_type: family === 'sif' ? '' : random.pick(['standard', 'short']),
    started_on: startedOn,
    ended_on: endedOn,
    published_on: publishedOn,
    report_url: `https://reports.example/${id}`,
    source: 'report',
  });
  const judgements = judgementsOf(frameworkOf(family, startedOn));
  const parts = judgements.filter((judgement) => judgement !== 'overall-effectiveness');
  const grades = new Map<JudgementId, Grade>(
    parts.map((judgement) => [judgement, gradeNear(random, level)]),
  );
  const worst = Math.max(
    ...parts
      .filter((judgement) => !leaders.includes(judgement))
      .map((judgement) => gradeIds.indexOf(grades.get(judgement) ?? 'good')),
  );
  if (judgements.includes('overall-effectiveness')) {
    // As in every report so far: an inadequate part makes the whole inadequate.
    grades.set('overall-effectiveness', worst === 3 ? 'inadequate' : gradeNear(random, level));
  }
  for (const [judgement, grade] of grades) {
    csv.add('judgements', { inspection_id: id, judgement, grade });
  }
  return { id, publishedOn, inadequate: worst === 3 };
}
