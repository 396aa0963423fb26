import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ActionPlanList, ListedPlan } from '#contract/actionPlanList.ts';
import { actionPlanListQuery } from '#shared/api/actionPlanListQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { countOf } from '#shared/format/countOf.ts';
import { Choice } from '#shared/ui/Choice.tsx';
import controls from './Controls.module.css';

interface PublishedPlansProps {
  onChoose: (plan: ListedPlan) => void;
}

/** A choice of every published plan, asked for when the reader wants one. */
export function PublishedPlans({ onChoose }: PublishedPlansProps) {
  const query = useQuery(actionPlanListQuery());
  return (
    <QueryBoundary query={query} what="the published plans">
      {(list) => <PlanChoice list={list} onChoose={onChoose} />}
    </QueryBoundary>
  );
}

function PlanChoice({ list, onChoose }: PublishedPlansProps & { list: ActionPlanList }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const choice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    choice.current?.querySelector('select')?.focus();
  }, []);
  if (list.plans.length === 0) return <p>There is no published plan in the data.</p>;
  const plan = list.plans.find(({ id }) => id === chosen);
  const options = list.plans.map(({ id, title, councilName, milestones }) => ({
    id,
    label: `${councilName}: ${title} (${milestones.length === 0 ? 'no actions published' : countOf(milestones.length, 'action')})`,
  }));
  return (
    <div className={controls['row']} ref={choice}>
      <Choice
        label="Published plan"
        all="Choose a plan"
        options={options}
        chosen={chosen}
        onChoose={setChosen}
      />
      <button
        type="button"
        className={controls['button']}
        aria-disabled={plan === undefined}
        onClick={() => {
          if (plan !== undefined) onChoose(plan);
        }}
      >
        Start from this plan
      </button>
    </div>
  );
}
