import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane, LaneGrade } from '#contract/gradeIds.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { laneWords } from './laneWords.ts';

/** One judgement as the report gave it, the overall grade aside. */
export interface JudgementUnit {
  /** The lanes it fills: two where children in care and care leavers were judged together. */
  lanes: readonly [Lane, ...Lane[]];
  label: string;
  /** As it reads inside a sentence. */
  inSentence: string;
  grade: LaneGrade;
}

/** The judgements of a report under the overall grade: four, or three in ILACS 2018 to 2022. */
export function judgementUnits(report: GradedReport): JudgementUnit[] {
  const unit = (lane: Lane): JudgementUnit => ({
    lanes: [lane],
    label: laneWords[lane].label,
    inSentence: laneWords[lane].inSentence,
    grade: report.grades[lane],
  });
  const care: JudgementUnit[] = judgesCareTogether(report.framework)
    ? [
        {
          lanes: ['children-in-care', 'care-leavers'],
          label: 'Children in care and care leavers',
          inSentence: 'children in care and care leavers',
          grade: report.grades['children-in-care'],
        },
      ]
    : [unit('children-in-care'), unit('care-leavers')];
  return [unit('leaders'), unit('help-and-protection'), ...care];
}
