import { useId, useState } from 'react';
import { isRealDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { localDay } from '#shared/format/localDay.ts';
import styles from './CountOn.module.css';
import { lastCountedDay } from './lastCountedDay.ts';

interface CountOnProps {
  /** The day counted on: the data's day or a later one. */
  on: string;
  dataAsAt: string;
  onChoose: (day: string) => void;
}

/** Chooses the day on which actions are counted as overdue or due. */
export function CountOn({ on, dataAsAt, onChoose }: CountOnProps) {
  const id = useId();
  const last = lastCountedDay(dataAsAt);
  // What is being typed need not be a day yet; it stays until the reader leaves the field.
  const [typed, setTyped] = useState<string | null>(null);
  const fits = (day: string) => isRealDay(day) && day >= dataAsAt && day <= last;
  const choose = (day: string) => {
    setTyped(null);
    onChoose(day);
  };
  return (
    <div className={styles['field']} data-needs-script="">
      <label htmlFor={id}>Count on</label>
      <input
        id={id}
        type="date"
        min={dataAsAt}
        max={last}
        value={typed ?? on}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const day = event.target.value;
          setTyped(day);
          if (fits(day)) onChoose(day);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      <button
        type="button"
        onClick={() => {
          const today = localDay(new Date());
          choose(fits(today) ? today : dataAsAt);
        }}
      >
        Today
      </button>
      <button
        type="button"
        onClick={() => {
          choose(dataAsAt);
        }}
      >
        The data’s day
      </button>
      <p id={`${id}-hint`} className={styles['hint']}>
        From {formatDay(dataAsAt)} on: a status is known only as it was last reported, so an earlier
        count would be made up.
      </p>
    </div>
  );
}
