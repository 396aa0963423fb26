import { useEffect, useRef, useState } from 'react';
import { countOf } from '#shared/format/countOf.ts';
import styles from './Controls.module.css';

/** Deletes all that is kept of the list, once the reader has said so twice. */
export function DeleteList({ count, onDelete }: { count: number; onDelete: () => void }) {
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);

  if (!isAsking) {
    return (
      <p className={styles['row']}>
        <button
          ref={ask}
          type="button"
          onClick={() => {
            setIsAsking(true);
          }}
        >
          Delete the whole list
        </button>
      </p>
    );
  }
  return (
    <div className={styles['row']} role="group" aria-label="Delete the whole list?">
      <p>
        Delete the list of {countOf(count, 'council')}, what you had seen and the date of the
        meeting? This cannot be undone.
      </p>
      <button
        ref={keep}
        type="button"
        onClick={() => {
          setIsAsking(false);
        }}
      >
        Keep it
      </button>
      <button type="button" onClick={onDelete}>
        Delete it
      </button>
    </div>
  );
}
