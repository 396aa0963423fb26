import { useId } from 'react';
import { timeStops } from '#domain/timeStops.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from '#shared/ui/Choice.module.css';

interface CompareWithProps {
  since: string;
  dataAsAt: string;
  onChoose: (day: string) => void;
}

/** The day that the chosen day is compared with. */
export function CompareWith({ since, dataAsAt, onChoose }: CompareWithProps) {
  const id = useId();
  const stops = [...new Set([...timeStops(dataAsAt), since])].sort();
  return (
    <p className={styles['field']} data-needs-script="">
      <label htmlFor={id}>Compare with</label>
      <select
        id={id}
        value={since}
        onChange={(event) => {
          onChoose(event.target.value);
        }}
      >
        {stops.map((stop) => (
          <option key={stop} value={stop}>
            {formatDay(stop)}
          </option>
        ))}
      </select>
    </p>
  );
}
