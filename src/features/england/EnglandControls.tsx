import { memo } from 'react';
import { JudgementChoice } from '#shared/ui/JudgementChoice.tsx';
import { RadioChoice } from '#shared/ui/RadioChoice.tsx';
import styles from './England.module.css';
import type { EnglandState } from './englandState.ts';

interface EnglandControlsProps {
  state: Pick<EnglandState, 'judgement' | 'basis' | 'as' | 'group'>;
  change: (next: Partial<EnglandState>) => void;
}

const bases = [
  { id: 'inspection', label: 'Inspections started (Ofsted’s definition)' },
  { id: 'publication', label: 'Reports published' },
] as const;
const units = [
  { id: 'percent', label: 'Percent' },
  { id: 'count', label: 'Councils' },
] as const;
const groups = [
  { id: 'region', label: 'Region' },
  { id: 'kind', label: 'Kind of council' },
] as const;

/** What the shares are of, and how they are counted. */
export const EnglandControls = memo(function EnglandControls({
  state,
  change,
}: EnglandControlsProps) {
  return (
    <div className={styles['controls']} data-needs-script="">
      <JudgementChoice
        chosen={state.judgement}
        onChoose={(judgement) => {
          change({ judgement });
        }}
      />
      <div className={styles['row']}>
        <RadioChoice
          legend="Counted by"
          options={bases}
          chosen={state.basis}
          onChoose={(basis) => {
            change({ basis });
          }}
        />
        <RadioChoice
          legend="Shown in"
          options={units}
          chosen={state.as}
          onChoose={(as) => {
            change({ as });
          }}
        />
        <RadioChoice
          legend="Small charts by"
          options={groups}
          chosen={state.group}
          onChoose={(group) => {
            change({ group });
          }}
        />
      </div>
    </div>
  );
});
