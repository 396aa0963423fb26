import { memo } from 'react';
import { laneIds } from '#contract/gradeIds.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';
import type { AfterInadequateData } from './afterInadequateData.ts';
import type { AfterInadequateState } from './afterInadequateState.ts';
import styles from './PathChoices.module.css';

interface PathChoicesProps {
  data: AfterInadequateData;
  state: Pick<AfterInadequateState, 'judgement' | 'council'>;
  change: (next: Partial<AfterInadequateState>) => void;
}

/** Which judgement's paths are shown, and the reader's council. */
export const PathChoices = memo(function PathChoices({ data, state, change }: PathChoicesProps) {
  return (
    <div className={styles['choices']} data-needs-script="">
      <CountedChoice
        label="Judgement, with its number of paths"
        options={laneIds.map((lane) => ({
          id: lane,
          label: laneWords[lane].label,
          count: data.paths[lane].length,
        }))}
        chosen={state.judgement}
        onChoose={(judgement) => {
          change({ judgement, open: null });
        }}
      />
      <Choice
        label="Your council"
        all="None chosen"
        options={data.councils.map(({ id, name }) => ({ id, label: name }))}
        chosen={state.council}
        onChoose={(council) => {
          change({ council });
        }}
      />
    </div>
  );
});
