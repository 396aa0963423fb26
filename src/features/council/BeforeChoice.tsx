import { useId } from 'react';
import type { GradedReport } from '#contract/gradedReport.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import styles from './ThenAndNow.module.css';

interface ChoiceProps {
  /** Newest first. */
  earlier: readonly GradedReport[];
  chosen: GradedReport;
  onChoose: (inspectionId: string) => void;
}

/** Short, so that it fits in the control on a phone: `Nov 2019, published Jan 2020`. */
function label({ startedOn, publishedOn }: GradedReport): string {
  const published = `published ${formatShortMonth(publishedOn)}`;
  return startedOn === null ? published : `${formatShortMonth(startedOn)}, ${published}`;
}

/** Which earlier report to compare with; nothing where there is only one. */
export function BeforeChoice({ earlier, chosen, onChoose }: ChoiceProps) {
  const id = useId();
  if (earlier.length < 2) return null;
  return (
    <p className={styles['choice']} data-needs-script="">
      <label htmlFor={id}>Compare the latest with the report</label>
      <select
        id={id}
        value={chosen.inspectionId}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {earlier.map((report) => (
          <option key={report.inspectionId} value={report.inspectionId}>
            {label(report)}
          </option>
        ))}
      </select>
    </p>
  );
}
