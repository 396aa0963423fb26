import type { LaneGrade } from '#contract/gradeIds.ts';
import type { JudgementId } from '#contract/inspectionIds.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { MistakeLink } from '#shared/ui/MistakeLink.tsx';

interface JudgementMistakeProps {
  councilId: string;
  inspectionId: string;
  /** null: the framework has none. */
  judgement: JudgementId | null;
  /** As it reads inside a sentence. */
  name: string;
  grade: LaneGrade;
  /** Of the report's publication, in words. */
  month: string;
}

/** The way to report a mistake in one judgement of a report. */
export function JudgementMistake(props: JudgementMistakeProps) {
  const { councilId, inspectionId, judgement, name, grade, month } = props;
  if (judgement === null) return null;
  return (
    <MistakeLink
      councilId={councilId}
      fact={`judgement:${inspectionId}:${judgement}`}
      of={`${name}, ${gradeLabel(grade).toLowerCase()}, ${month}`}
    />
  );
}
