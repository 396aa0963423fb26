import { useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './LaterDetails.module.css';

interface LaterDetailsProps {
  id?: string;
  summary: ReactNode;
  /** Fetches the code of what opens; called on each opening until it is there. */
  load: () => Promise<void>;
  /** Stands in it with and without scripts. */
  written: ReactNode;
  /** What the code draws, once it is there. */
  children: () => ReactNode;
}

type State = 'shut' | 'coming' | 'here' | 'failed';

/** A line that opens into a part whose code comes only then. Without scripts it opens all the same. */
export function LaterDetails({ id, summary, load, written, children }: LaterDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [state, setState] = useState<State>('shut');
  const open = () => {
    if (details.current?.open !== true) return;
    setState((now) => (now === 'here' ? now : 'coming'));
    load().then(
      () => {
        setState('here');
      },
      () => {
        setState('failed');
      },
    );
  };
  // It may have been opened before the page's script was there.
  const opened = useRef(open);
  useEffect(() => {
    opened.current();
  }, []);
  return (
    <details ref={details} id={id} className={styles['details']} onToggle={open}>
      <summary>{summary}</summary>
      <div className={styles['body']}>
        {written}
        {state === 'coming' && <p role="status">Loading…</p>}
        {state === 'failed' && (
          <p role="status">
            This part of the page could not be loaded. Shut it and open it again to try once more.
          </p>
        )}
        {state === 'here' && children()}
      </div>
    </details>
  );
}
