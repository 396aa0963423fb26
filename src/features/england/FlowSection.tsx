import { useMemo, type ReactNode } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import type { NationalData } from '#domain/nationalData.ts';
import { flowCautions } from '#shared/format/flowCautions.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { CouncilsBehind } from '#shared/ui/CouncilsBehind.tsx';
import { Section } from '#shared/ui/Section.tsx';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import type { Behind } from '#shared/ui/useBehind.ts';
import type { EnglandState } from './englandState.ts';
import { flowBehind } from './flowBehind.ts';
import { FlowDate } from './FlowDate.tsx';
import { FlowLanes } from './FlowLanes.tsx';
import { FlowMoves } from './FlowMoves.tsx';
import { FlowSum } from './FlowSum.tsx';
import { flowView } from './flowView.ts';
import styles from './FlowSection.module.css';

interface FlowSectionProps {
  state: Pick<EnglandState, 'judgement' | 'from' | 'to'>;
  change: (next: Partial<EnglandState>) => void;
  data: NationalData;
  /** Draws the flow between two ISO days, the earlier first. */
  flow: (choice: { from: string; to: string; judgement: Lane }) => ReactNode;
  behind: Behind;
}

/** What became of every council between any two days, by day of publication. */
export function FlowSection({ state, change, data, flow, behind }: FlowSectionProps) {
  const { judgement, from, to } = state;
  const chosen = useMemo(() => ({ judgement, from, to }), [judgement, from, to]);
  // The two dates answer at once; what is worked out from them follows.
  const painted = useAfterPaint(chosen);
  const view = useMemo(() => flowView(data, painted), [data, painted]);
  const { earlier, later, lane, groups } = view;
  const cautions = flowCautions(groups);
  const shown = flowBehind(view, behind.open);
  return (
    <Section
      id="flow"
      title="Between two dates"
      note="Compares the last reports published by each date. A council that was created or abolished in between is compared with none."
    >
      <div className={styles['dates']} role="group" aria-label="Two dates" data-needs-script="">
        <FlowDate
          label="From"
          day={from}
          dataAsAt={data.dataAsAt}
          onChoose={(day) => {
            change({ from: day });
          }}
        />
        <FlowDate
          label="To"
          day={to}
          dataAsAt={data.dataAsAt}
          onChoose={(day) => {
            change({ to: day });
          }}
        />
      </div>
      <p className={styles['told']} role="status">
        {from > to &&
          `The first date is after the second. They are read the other way round: from ${formatDay(to)} to ${formatDay(from)}.`}
        {from === to &&
          'Both dates are the same. Choose two different ones to see who rose and fell.'}
      </p>
      {earlier < later && (
        <>
          <FlowSum view={view} behind={behind} />
          {cautions.length > 0 && (
            <ul className={styles['cautions']} aria-label="To read this fairly">
              {cautions.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
          <div className={styles['columns']}>
            <div className={styles['figure']}>
              {flow({ from: earlier, to: later, judgement: lane })}
            </div>
            <div>
              <FlowMoves view={view} behind={behind} />
              <FlowLanes view={view} behind={behind} />
              {shown !== null && <CouncilsBehind {...shown} behind={behind} />}
            </div>
          </div>
        </>
      )}
    </Section>
  );
}
