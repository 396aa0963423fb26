import { useState } from 'react';
import { saveFile } from '#shared/export/saveFile.ts';
import { Section } from '#shared/ui/Section.tsx';
import { planToCsv } from './file/planToCsv.ts';
import { planToJson } from './file/planToJson.ts';
import type { OwnPlan } from './ownPlan.ts';
import { planFileName } from './planFileName.ts';
import controls from './Controls.module.css';

/** The plan as a file or on paper. `today`: ISO day, which the file's name carries. */
export function TakeAway({ plan, today }: { plan: OwnPlan; today: string }) {
  const [hasFailed, setFailed] = useState(false);
  const hasDates = plan.milestones.some(({ due, status }) => due !== null && status !== 'complete');

  const saveAsCalendar = async () => {
    setFailed(false);
    try {
      const { saveCalendar } = await import('./saveCalendar.ts');
      saveCalendar(plan, today);
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section
      id="take-away"
      title="Take it with you"
      note="A file is your backup, and the way to another device. The JSON file holds all of it; so does the CSV, which a spreadsheet opens."
    >
      <div className={controls['row']}>
        <button
          type="button"
          className={controls['button']}
          onClick={() => {
            const name = planFileName(plan.title, today, 'csv');
            saveFile(name, 'text/csv;charset=utf-8', planToCsv(plan));
          }}
        >
          Save as CSV
        </button>
        <button
          type="button"
          className={controls['button']}
          onClick={() => {
            const name = planFileName(plan.title, today, 'json');
            saveFile(name, 'application/json', planToJson(plan));
          }}
        >
          Save as JSON
        </button>
        {hasDates && (
          <button
            type="button"
            className={controls['button']}
            onClick={() => {
              void saveAsCalendar();
            }}
          >
            Save as calendar
          </button>
        )}
        <button
          type="button"
          className={controls['button']}
          onClick={() => {
            window.print();
          }}
        >
          Print
        </button>
      </div>
      {!hasDates && (
        <p className={controls['note']}>
          There is no calendar to save: no open action has a due date.
        </p>
      )}
      {hasFailed && (
        <p role="status">
          The calendar could not be made: a part of this site did not load. Try again when you are
          online.
        </p>
      )}
    </Section>
  );
}
