import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './TakeAwayTabs.module.css';

interface TakeAwayTabsProps {
  label: string;
  parts: readonly { title: string; content: ReactNode }[];
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The dialog's parts, one in sight. Drawn once it is opened, each keeps what was chosen in it. */
export function TakeAwayTabs({ label, parts }: TakeAwayTabsProps) {
  const id = useId();
  const [shown, setShown] = useState(0);
  const [opened, setOpened] = useState<readonly number[]>([0]);
  const show = (at: number) => {
    setShown(at);
    setOpened((before) => (before.includes(at) ? before : [...before, at]));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(shown, parts.length);
    if (next === undefined) return;
    event.preventDefault();
    show(next);
    document.getElementById(`${id}-tab-${next}`)?.focus();
  };
  return (
    <>
      <div className={styles['tabs']} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {parts.map(({ title }, at) => (
          <button
            key={title}
            type="button"
            role="tab"
            id={`${id}-tab-${at}`}
            aria-selected={at === shown}
            aria-controls={`${id}-panel-${at}`}
            tabIndex={at === shown ? 0 : -1}
            onClick={() => {
              show(at);
            }}
          >
            <span data-title={title}>{title}</span>
          </button>
        ))}
      </div>
      {/* Each scrolls by itself and is reached by keyboard through what it holds. */}
      {parts.map(({ title, content }, at) => (
        <div
          key={title}
          role="tabpanel"
          id={`${id}-panel-${at}`}
          className={styles['panel']}
          aria-labelledby={`${id}-tab-${at}`}
          hidden={at !== shown}
        >
          {opened.includes(at) && content}
        </div>
      ))}
    </>
  );
}
