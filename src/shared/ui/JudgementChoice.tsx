import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { RadioChoice } from './RadioChoice.tsx';

interface JudgementChoiceProps {
  chosen: Lane;
  onChoose: (lane: Lane) => void;
}

const options = laneIds.map((id) => ({ id, label: laneWords[id].label }));

/** Which of the five judgements a view shows. */
export function JudgementChoice({ chosen, onChoose }: JudgementChoiceProps) {
  return <RadioChoice legend="Judgement" options={options} chosen={chosen} onChoose={onChoose} />;
}
