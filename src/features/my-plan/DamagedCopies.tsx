import { useState } from 'react';
import { saveFile } from '#shared/export/saveFile.ts';
import { countOf } from '#shared/format/countOf.ts';
import { Ask } from './Ask.tsx';
import type { PlanDesk } from './createPlanDesk.ts';
import { focusOn } from './focusOn.ts';
import { jsonOf } from './jsonOf.ts';
import type { PlanDeskState } from './planDeskState.ts';
import styles from './DamagedCopies.module.css';

/** Losses named in full; of more than that, how many. */
const mostNotes = 20;

/** What was lost of a damaged plan, and the plan as it was found. */
export function DamagedCopies({
  desk,
  notes,
  aside,
}: { desk: PlanDesk } & Pick<PlanDeskState, 'notes' | 'aside'>) {
  const [isKept, setKept] = useState(false);
  if (isKept || (aside.length === 0 && notes.length === 0)) return null;
  return (
    <div className={styles['copies']}>
      <Ask
        title={
          notes.length > 0
            ? 'The plan kept in this browser was damaged'
            : 'A damaged copy of a plan is kept in this browser'
        }
        choices={[
          {
            label: 'Save the damaged copy',
            onChoose: () => {
              const copies = aside.length === 1 ? aside[0] : aside;
              saveFile('my-plan-damaged.json', 'application/json', jsonOf(copies));
            },
          },
          {
            label: 'Delete the damaged copy',
            onChoose: () => {
              void desk.deleteAside();
              desk.dismissNews();
              focusOn('my-plan');
            },
          },
          {
            label: 'Not now',
            onChoose: () => {
              setKept(true);
              focusOn('my-plan');
            },
          },
        ]}
      >
        {notes.length > 0
          ? 'What could be kept is below. The plan as it was found is put aside.'
          : 'It was put aside when it could not be read whole.'}
      </Ask>
      {notes.length > 0 && (
        <ul>
          {notes.slice(0, mostNotes).map((note, index) => (
            <li key={index}>{note}.</li>
          ))}
          {notes.length > mostNotes && (
            <li>{countOf(notes.length - mostNotes, 'more loss', 'more losses')}.</li>
          )}
        </ul>
      )}
    </div>
  );
}
