import { useId, useRef, useState } from 'react';
import { isRealDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Controls.module.css';

interface SinceChoiceProps {
  meeting: string | null;
  onChoose: (meeting: string | null) => void;
  onMarkSeen: () => void;
}

/** Ofsted's first graded report in the data is of that year. */
const firstDay = '2014-01-01';

/** What changes are counted from: what was last marked as seen, or a meeting. */
export function SinceChoice({ meeting, onChoose, onMarkSeen }: SinceChoiceProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  return (
    <div className={styles['since']}>
      <p>
        {meeting === null
          ? 'Changes are shown since you followed a council, or last marked it as seen.'
          : `Changes are shown since the meeting of ${formatDay(meeting)}.`}
      </p>
      <form
        className={styles['row']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const day = field.current?.value ?? '';
          const isDay = isRealDay(day) && day >= firstDay;
          setIsWrong(!isDay);
          if (isDay) onChoose(day);
          else field.current?.focus();
        }}
      >
        <label htmlFor={id}>Since a meeting on</label>
        <input
          key={meeting}
          ref={field}
          id={id}
          type="date"
          defaultValue={meeting ?? ''}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault` : undefined}
        />
        <button type="submit">Show</button>
        {meeting === null ? (
          <button type="button" onClick={onMarkSeen}>
            Mark all as seen
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              onChoose(null);
              setIsWrong(false);
            }}
          >
            Since I last looked
          </button>
        )}
        {isWrong && (
          <p id={`${id}-fault`} role="alert" className={styles['fault']}>
            Choose a day, from {formatDay(firstDay)} on.
          </p>
        )}
      </form>
    </div>
  );
}
