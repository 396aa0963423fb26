import { useState } from 'react';
import { saveFile } from '#shared/export/saveFile.ts';
import type { ImportDraft } from './file/importDraft.ts';
import { planOf } from './file/planOf.ts';
import { templateCsv } from './file/templateCsv.ts';
import { FileChoice } from './FileChoice.tsx';
import { LoadedPart } from './LoadedPart.tsx';
import type { PlanStart } from './planStart.ts';
import controls from './Controls.module.css';
import styles from './StartPlan.module.css';

// With it comes the shape of every published plan, to check the answer by.
const loadPublished = async () => (await import('./PublishedPlans.tsx')).PublishedPlans;

interface StartPlanProps {
  /** What is kept has not been read yet: nothing can be started. */
  disabled: boolean;
  onStart: (start: PlanStart) => void;
  onDraft: (draft: ImportDraft) => void;
}

const emptyStart: PlanStart = {
  plan: { title: '', council: null, startedFrom: null, milestones: [] },
  what: 'starting an empty plan',
  said: 'An empty plan is started.',
};

/** The three ways to begin. */
export function StartPlan({ disabled, onStart, onDraft }: StartPlanProps) {
  const [wantsPublished, setWantsPublished] = useState(false);
  return (
    <div className={styles['ways']}>
      <div className={styles['way']}>
        <h3>From a published plan</h3>
        <p>
          A copy of what a council has published, to mark and add to. The original stays as it is.
        </p>
        {wantsPublished ? (
          <LoadedPart load={loadPublished} what="the published plans">
            {(PublishedPlans) => (
              <PublishedPlans
                onChoose={(listed) => {
                  onStart({
                    plan: planOf(listed, listed.councilName),
                    what: `starting from ${listed.councilName}’s plan`,
                    said: `Started from ${listed.councilName}’s published plan.`,
                  });
                }}
              />
            )}
          </LoadedPart>
        ) : (
          <button
            type="button"
            className={controls['button']}
            data-needs-script=""
            disabled={disabled}
            onClick={() => {
              setWantsPublished(true);
            }}
          >
            Choose a published plan
          </button>
        )}
      </div>
      <div className={styles['way']}>
        <h3>From a file</h3>
        <p>
          A CSV file from a spreadsheet, or a JSON file saved here. You see what is in it, and what
          can’t be read, before anything is taken.
        </p>
        <div data-needs-script="">
          <FileChoice disabled={disabled} onDraft={onDraft} />
        </div>
        <button
          type="button"
          className={controls['quiet']}
          data-needs-script=""
          onClick={() => {
            saveFile('my-plan-template.csv', 'text/csv;charset=utf-8', templateCsv());
          }}
        >
          Save a template with an example
        </button>
      </div>
      <div className={styles['way']}>
        <h3>From nothing</h3>
        <p>An empty plan, to fill in by hand.</p>
        <button
          type="button"
          className={controls['button']}
          data-needs-script=""
          disabled={disabled}
          onClick={() => {
            onStart(emptyStart);
          }}
        >
          Start an empty plan
        </button>
      </div>
    </div>
  );
}
