import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { PlanFile } from '#contract/planFile.ts';
import { planFileQuery } from '#shared/api/planFileQuery.ts';
import { QueryBoundary } from '#shared/api/QueryBoundary.tsx';
import { Notice } from '#shared/ui/Notice.tsx';
import { planOf } from './file/planOf.ts';
import type { PlanStart } from './planStart.ts';

interface StartFromAddressProps {
  planId: string;
  onStart: (start: PlanStart) => void;
  /** The address is done with. */
  onDone: () => void;
}

/** Starts from the published plan that a link to this page names. */
export function StartFromAddress({ planId, onStart, onDone }: StartFromAddressProps) {
  const query = useQuery(planFileQuery(planId));
  return (
    <QueryBoundary
      query={query}
      what="the published plan"
      notFound={
        <Notice
          title="There is no such published plan"
          action={{ label: 'All right', onSelect: onDone }}
        >
          The link asks to start from “{planId.slice(0, 60)}”, which is not in the data.
        </Notice>
      }
    >
      {(file) => <Begin key={file.plan.id} file={file} onStart={onStart} onDone={onDone} />}
    </QueryBoundary>
  );
}

function Begin({
  file: { plan, council },
  onStart,
  onDone,
}: Omit<StartFromAddressProps, 'planId'> & { file: PlanFile }) {
  useEffect(() => {
    onDone();
    onStart({
      plan: planOf(plan, council.name),
      what: `starting from ${council.name}’s plan`,
      said: `Started from ${council.name}’s published plan.`,
    });
  }, [plan, council, onStart, onDone]);
  return null;
}
