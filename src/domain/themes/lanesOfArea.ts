import type { Lane } from '#contract/gradeIds.ts';
import type { ImprovementArea } from '#contract/inspectionIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';

/**
 * The judgements an area for improvement belongs to: one, or all four for the whole service. Children
 * in care and care leavers have a lane each in every framework; under ILACS 2018 both hold the one
 * judgement that was made of them together.
 */
export function lanesOfArea(area: ImprovementArea): readonly Lane[] {
  if (area === 'whole-service') return judgementLanes;
  return [area === 'impact-of-leaders' ? 'leaders' : area];
}
