import { useEffect, useMemo, useRef, useState } from 'react';
import { saveFile } from '#shared/export/saveFile.ts';
import { countInWords, countOf, listInWords } from '#shared/format/countOf.ts';
import { applyImport } from './file/applyImport.ts';
import { checkImport } from './file/checkImport.ts';
import { correctAlike } from './file/correctAlike.ts';
import { correctCell } from './file/correctCell.ts';
import type { ImportDraft } from './file/importDraft.ts';
import { leftOutCsv } from './file/leftOutCsv.ts';
import { ImportProblems } from './ImportProblems.tsx';
import type { OwnPlan } from './ownPlan.ts';
import type { PlanStart } from './planStart.ts';
import controls from './Controls.module.css';
import styles from './ImportPreview.module.css';

interface ImportPreviewProps {
  draft: ImportDraft;
  /** The plan that is there; null: none. */
  current: OwnPlan | null;
  onTake: (start: PlanStart) => void;
  onCancel: () => void;
}

/** What a file holds, what of it can be taken and what can't: nothing is taken before the reader says so. */
export function ImportPreview({ draft: read, current, onTake, onCancel }: ImportPreviewProps) {
  const [draft, setDraft] = useState(read);
  const check = useMemo(() => checkImport(draft), [draft]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { taken, leftOut, problems, plan, ignoredColumns } = check;
  const what = countOf(taken, 'action');
  const these = taken === 1 ? 'this action' : `these ${what}`;
  const rows = draft.source === 'csv' ? 'row' : 'action';
  const canTake = taken > 0 || leftOut.length === 0;

  const take = (how: 'replace' | 'add') => {
    onTake({
      plan: current === null ? plan : applyImport(current, plan, how),
      what: `taking ${what} from ${draft.fileName}`,
      said: `${how === 'add' ? 'Added' : 'Your plan is now'} ${what} from the file.`,
    });
  };
  return (
    <section className={styles['preview']} aria-labelledby="import-title">
      <h2 id="import-title" ref={heading} tabIndex={-1}>
        Before anything is taken from {draft.fileName}
      </h2>
      <p>
        {draft.source === 'csv' ? 'A table' : 'A JSON file'} with {countOf(draft.rows.length, rows)}
        : <strong>{what} can be taken</strong>
        {leftOut.length > 0 && `, ${countOf(leftOut.length, rows)} can’t as they are`}.
        {plan.title !== '' && ` The plan is called “${plan.title}”.`}
      </p>
      {draft.remarks.map((remark) => (
        <p key={remark} className={controls['note']}>
          {remark}
        </p>
      ))}
      {ignoredColumns.length > 0 && (
        <p className={controls['note']}>
          Nothing is taken from {ignoredColumns.length === 1 ? 'the column' : 'the columns'}{' '}
          {listInWords(ignoredColumns.map((name) => `“${name}”`))}.
        </p>
      )}
      <ImportProblems
        draft={draft}
        problems={problems}
        onCorrect={(line, column, text) => {
          setDraft(correctCell(draft, line, column, text));
        }}
        onCorrectAlike={(line, column, text) => {
          setDraft(correctAlike(draft, line, column, text));
        }}
      />
      <div id="import-choices" className={styles['choices']} tabIndex={-1}>
        {current !== null && canTake && (
          <p>
            You have a plan with {countInWords(current.milestones.length, 'action')} here. Replacing
            it can be undone.
          </p>
        )}
        <div className={controls['row']}>
          {canTake && (
            <button
              type="button"
              className={controls['button']}
              onClick={() => {
                take('replace');
              }}
            >
              {current === null ? `Start my plan with ${these}` : `Replace my plan with ${these}`}
            </button>
          )}
          {canTake && taken > 0 && current !== null && (
            <button
              type="button"
              className={controls['button']}
              onClick={() => {
                take('add');
              }}
            >
              Add {these} to my plan
            </button>
          )}
          {leftOut.length > 0 && (
            <button
              type="button"
              className={controls['quiet']}
              onClick={() => {
                saveFile('left-out.csv', 'text/csv;charset=utf-8', leftOutCsv(draft, check));
              }}
            >
              Save the {countOf(leftOut.length, rows)} left out
            </button>
          )}
          <button type="button" className={controls['quiet']} onClick={onCancel}>
            Cancel
          </button>
        </div>
      </div>
    </section>
  );
}
