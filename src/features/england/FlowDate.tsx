import { useId, useState } from 'react';
import { isRealDay } from '#domain/partialDates.ts';
import { firstYear, timeStops } from '#domain/timeStops.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import choice from '#shared/ui/Choice.module.css';
import styles from './FlowSection.module.css';

interface FlowDateProps {
  label: string;
  day: string;
  dataAsAt: string;
  onChoose: (day: string) => void;
}

/** Any day of the data's time, or the end of a year at one choice. */
export function FlowDate({ label, day, dataAsAt, onChoose }: FlowDateProps) {
  const id = useId();
  // What is being typed is no day of the data's time yet; null: nothing is.
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const first = `${firstYear}-01-01`;
  const stops = timeStops(dataAsAt).toReversed();
  const choose = (chosen: string) => {
    setTyped(null);
    setRefused(false);
    onChoose(chosen);
  };
  return (
    <div className={styles['date']}>
      <p className={choice['field']}>
        <label htmlFor={`${id}-day`}>{label}</label>
        <input
          id={`${id}-day`}
          type="date"
          className={styles['day']}
          min={first}
          max={dataAsAt}
          value={typed ?? day}
          aria-describedby={refused ? `${id}-refused` : undefined}
          onChange={({ target: { value } }) => {
            if (isRealDay(value) && value >= first && value <= dataAsAt) choose(value);
            else setTyped(value);
          }}
          onBlur={() => {
            setRefused(typed !== null);
            setTyped(null);
          }}
        />
      </p>
      <p className={choice['field']}>
        <label htmlFor={`${id}-stop`} className="visually-hidden">
          {label}: end of a year
        </label>
        <select
          id={`${id}-stop`}
          value={stops.includes(day) ? day : ''}
          onChange={({ target: { value } }) => {
            if (value !== '') choose(value);
          }}
        >
          <option value="" disabled>
            Another day
          </option>
          {stops.map((stop) => (
            <option key={stop} value={stop}>
              {stop === dataAsAt ? 'Latest' : `End of ${stop.slice(0, 4)}`}
            </option>
          ))}
        </select>
      </p>
      {refused && (
        <p id={`${id}-refused`} className={styles['refused']} role="status">
          The data reach from {formatDay(first)} to {formatDay(dataAsAt)}. This date stays{' '}
          {formatDay(day)}.
        </p>
      )}
    </div>
  );
}
