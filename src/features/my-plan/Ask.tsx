import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './Ask.module.css';
import controls from './Controls.module.css';

interface AskProps {
  title: string;
  children: ReactNode;
  choices: readonly { label: string; onChoose: () => void }[];
  /** The reader's own act brought the question up: it takes the focus. */
  takesFocus?: boolean;
}

/** A question in its place, without a window of its own. */
export function Ask({ title, children, choices, takesFocus = false }: AskProps) {
  const id = useId();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles['ask']} role="group" aria-labelledby={id}>
      <p id={id} ref={heading} className={styles['title']} tabIndex={-1}>
        {title}
      </p>
      <p>{children}</p>
      <div className={controls['row']}>
        {choices.map(({ label, onChoose }) => (
          <button key={label} type="button" className={controls['button']} onClick={onChoose}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
