import * as v from 'valibot';
import { framework, laneGrade } from './grades.ts';
import { isoDate, slug } from './papers.ts';

/**
 * One graded inspection laid on the five lanes. In `ilacs-2018` children in care and care leavers
 * are one judgement: both lanes hold it. In `ilacs-2026` `overall` is `not-given`.
 */
export const gradedReport = v.object({
  inspectionId: slug,
  framework,
  startedOn: v.pipe(
    v.nullable(isoDate),
    v.description('First day of the inspection; null where the source does not give it'),
  ),
  publishedOn: isoDate,
  grades: v.object({
    overall: laneGrade,
    leaders: laneGrade,
    'help-and-protection': laneGrade,
    'children-in-care': laneGrade,
    'care-leavers': laneGrade,
  }),
});
export type GradedReport = v.InferOutput<typeof gradedReport>;
