import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { Link } from 'wouter';
import { useAddressState } from '#shared/address/useAddressState.ts';
import { CountedChoice } from '#shared/ui/CountedChoice.tsx';
import { isRealDay } from '#domain/partialDates.ts';
import { useAfterPaint } from '#shared/ui/useAfterPaint.ts';
import type { PlanDesk } from './createPlanDesk.ts';
import { EditField } from './EditField.tsx';
import { fitsFilter, type ActionFilter } from './fitsFilter.ts';
import { HistoryBar } from './HistoryBar.tsx';
import { myPlanAddress } from './myPlanAddress.ts';
import type { OwnPlan } from './ownPlan.ts';
import { PlanActions } from './PlanActions.tsx';
import { PlanCounts } from './PlanCounts.tsx';
import type { PlanDeskState } from './planDeskState.ts';
import { SavedWord } from './SavedWord.tsx';
import { withNewAction } from './withNewAction.ts';
import controls from './Controls.module.css';
import styles from './PlanView.module.css';

interface PlanViewProps {
  desk: PlanDesk;
  state: PlanDeskState;
  plan: OwnPlan;
  /** ISO day. */
  today: string;
}

const filters: readonly { id: ActionFilter; label: string }[] = [
  { id: 'all', label: 'All' },
  { id: 'overdue', label: 'Overdue' },
  { id: 'soon', label: 'Due within 30 days' },
  { id: 'undated', label: 'No due date' },
  { id: 'unowned', label: 'No owner' },
];

/** A reader's plan, to work on. */
export function PlanView({ desk, state, plan, today }: PlanViewProps) {
  const [chosen, change] = useAddressState(myPlanAddress);
  const shown = useAfterPaint(chosen.show);
  const on = chosen.on ?? today;
  const { generation } = state;
  const [added, setAdded] = useState<{ id: string; generation: number } | null>(null);
  const [add] = useState(() => (priority: string) => {
    const { history, generation: now } = desk.state();
    const { plan: current } = history;
    if (current === null) return;
    const next = withNewAction(current, priority);
    setAdded({ id: next.id, generation: now });
    desk.edit(() => next.plan, 'adding an action', next.id, 'An action is added.');
  });
  const drawn = useRef(generation);
  useEffect(() => {
    if (drawn.current === generation) return;
    drawn.current = generation;
    // The field that had the focus went with the plan that it was of.
    if (document.activeElement !== document.body) return;
    document.getElementById('actions')?.focus({ preventScroll: true });
  }, [generation]);
  const setDay = (event: ChangeEvent<HTMLInputElement>) => {
    const day = event.currentTarget.value;
    change({ on: isRealDay(day) && day !== today ? day : null });
  };
  return (
    <div className={styles['plan']}>
      <div className={styles['names']}>
        <EditField
          key={`title-${generation}`}
          desk={desk}
          field="/title"
          label="Title of the plan"
          value={plan.title}
          placeholder="No title yet"
          strong
          onCommit={(title) => {
            desk.edit((one) => ({ ...one, title }), 'the plan’s title', null);
          }}
        />
        <EditField
          key={`council-${generation}`}
          desk={desk}
          field="/council"
          label="Council"
          value={plan.council ?? ''}
          placeholder="No council named"
          onCommit={(text) => {
            const council = text === '' ? null : text;
            desk.edit((one) => ({ ...one, council }), 'the plan’s council', null);
          }}
        />
      </div>
      <p className={controls['note']}>
        <SavedWord state={state} />
        {plan.startedFrom !== null && (
          <>
            {' '}
            Started from <Link href={`/plans/${plan.startedFrom}`}>a published plan</Link>, which
            stays as it is.
          </>
        )}
      </p>
      <h2 id="actions" className={styles['heading']} tabIndex={-1}>
        Where it stands
      </h2>
      <p className={styles['day']}>
        <label htmlFor="meeting-day">Count on today, or on the day of a meeting</label>
        <input id="meeting-day" type="date" value={on} onChange={setDay} />
        {chosen.on !== null && (
          <button
            type="button"
            className={controls['quiet']}
            onClick={() => {
              change({ on: null });
              document.getElementById('meeting-day')?.focus();
            }}
          >
            Back to today
          </button>
        )}
      </p>
      <PlanCounts actions={plan.milestones} on={on} />
      <HistoryBar
        desk={desk}
        state={state}
        onAdd={() => {
          add('');
        }}
      />
      <CountedChoice
        label="Actions to show"
        options={filters.map(({ id, label }) => ({
          id,
          label,
          count: plan.milestones.filter((one) => fitsFilter(one, id, on)).length,
        }))}
        chosen={chosen.show}
        onChoose={(show) => {
          change({ show });
        }}
      />
      <PlanActions
        key={generation}
        desk={desk}
        actions={plan.milestones}
        show={shown}
        on={on}
        today={today}
        touched={state.touched}
        added={added?.generation === generation ? added.id : null}
        onAdd={add}
      />
    </div>
  );
}
