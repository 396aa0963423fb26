import { useEffect, useRef } from 'react';
import styles from './RemovedCouncil.module.css';

/** Stands where a council was until it is put back or the reader leaves. */
export function RemovedCouncil({ name, onUndo }: { name: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  // The button that removed the council is gone with it.
  useEffect(() => {
    undo.current?.focus();
  }, []);
  return (
    <p className={styles['removed']}>
      {name} is off your list.
      <button ref={undo} type="button" onClick={onUndo}>
        Undo<span className="visually-hidden">: put {name} back</span>
      </button>
    </p>
  );
}
