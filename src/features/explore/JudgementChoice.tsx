import { laneIds, type Lane } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import styles from './JudgementChoice.module.css';

interface JudgementChoiceProps {
  chosen: Lane;
  onChoose: (lane: Lane) => void;
}

/** Which of the five judgements the map, the table and the comparison show. */
export function JudgementChoice({ chosen, onChoose }: JudgementChoiceProps) {
  return (
    <fieldset className={styles['choice']}>
      <legend>Judgement</legend>
      <div className={styles['options']}>
        {laneIds.map((lane) => (
          <label key={lane} className={styles['option']}>
            <input
              type="radio"
              name="judgement"
              value={lane}
              checked={lane === chosen}
              onChange={() => {
                onChoose(lane);
              }}
            />
            <span>{laneWords[lane].label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
