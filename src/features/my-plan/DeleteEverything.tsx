import { useState } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import { Section } from '#shared/ui/Section.tsx';
import { Ask } from './Ask.tsx';
import type { PlanDesk } from './createPlanDesk.ts';
import { focusOn } from './focusOn.ts';
import controls from './Controls.module.css';

/** Deletes all that this page keeps, once the reader says so twice. */
export function DeleteEverything({ desk, actions }: { desk: PlanDesk; actions: number }) {
  const [isAsked, setAsked] = useState(false);
  return (
    <Section id="delete" title="Delete everything">
      {isAsked ? (
        <Ask
          title="Delete your plan from this browser?"
          takesFocus
          choices={[
            {
              label: 'Yes, delete everything',
              onChoose: () => {
                void desk.deleteEverything();
                focusOn('my-plan');
              },
            },
            {
              label: 'Keep my plan',
              onChoose: () => {
                setAsked(false);
                focusOn('delete-everything');
              },
            },
          ]}
        >
          {actions > 0 && `${countOf(actions, 'action')} with all you wrote on them, `}
          {actions > 0 ? 'the' : 'The'} steps to undo and any damaged copies will be gone. This
          can’t be undone. Files you saved stay where you saved them.
        </Ask>
      ) : (
        <button
          id="delete-everything"
          type="button"
          className={controls['quiet']}
          onClick={() => {
            setAsked(true);
          }}
        >
          Delete my plan and all that is kept of it
        </button>
      )}
    </Section>
  );
}
