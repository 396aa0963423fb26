import { useEffect, useRef } from 'react';
import styles from './UndoOffer.module.css';

interface UndoOfferProps {
  /** What was done, as a sentence. */
  done: string;
  /** What an undo does, for the ear: `put Eastmere back`. */
  undoes: string;
  /** Stands where something was that is gone, with the control that did it: takes the focus. */
  inPlace?: boolean;
  onUndo: () => void;
}

/** Says what was done where it was done, and takes it back, until the reader leaves. */
export function UndoOffer({ done, undoes, inPlace = false, onUndo }: UndoOfferProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (inPlace) undo.current?.focus();
  }, [inPlace]);
  return (
    <p className={styles['offer']} data-in-place={inPlace}>
      {done}
      <button ref={undo} type="button" onClick={onUndo}>
        Undo<span className="visually-hidden">: {undoes}</span>
      </button>
    </p>
  );
}
