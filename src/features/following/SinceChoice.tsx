import { useEffect, useId, useRef, useState } from 'react';
import { isRealDay } from '#domain/partialDates.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Controls.module.css';
import { UndoOffer } from './UndoOffer.tsx';

interface SinceChoiceProps {
  meeting: string | null;
  onChoose: (meeting: string | null) => void;
  onMarkSeen: () => void;
  /** Takes the last marking back; null: there is none to take back. */
  onUnmark: (() => void) | null;
}

/** Ofsted's first graded report in the data is of that year. */
const firstDay = '2014-01-01';

/** What changes are counted from: what was last marked as seen, or a meeting. */
export function SinceChoice({ meeting, onChoose, onMarkSeen, onUnmark }: SinceChoiceProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const mark = useRef<HTMLButtonElement>(null);
  const [isWrong, setIsWrong] = useState(false);
  const isLetGo = useRef(false);
  // The button that let the meeting go is gone with it.
  useEffect(() => {
    if (isLetGo.current) field.current?.focus();
    isLetGo.current = false;
  }, [meeting]);
  return (
    <div className={styles['since']}>
      <p>
        {meeting === null
          ? 'Changes are shown since you followed a council, or since it was last seen here.'
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
        {meeting !== null && (
          <button
            type="button"
            onClick={() => {
              isLetGo.current = true;
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
      {/* In a row of its own: a second press of the button above must not land on it. */}
      {meeting === null && (
        <div className={styles['row']}>
          <button ref={mark} type="button" onClick={onMarkSeen}>
            Mark all as seen
          </button>
          {onUnmark !== null && (
            <UndoOffer
              done="All are marked as seen."
              undoes="show the changes again"
              onUndo={() => {
                onUnmark();
                mark.current?.focus();
              }}
            />
          )}
        </div>
      )}
    </div>
  );
}
