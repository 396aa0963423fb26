import { useRef, type ReactNode } from 'react';
import { copyText } from './copyText.ts';
import type { Act } from './useOutcome.ts';
import styles from './TakeAwayParts.module.css';

interface CopyTextProps {
  title: string;
  /** What the button copies, as it reads after "Copy": `the citation`. */
  what: string;
  text: string;
  act: Act;
  isCode?: boolean;
  /** Above the text: a choice of its form. */
  children?: ReactNode;
}

/** A text with its button. Where the browser does not allow copying, it is marked for the reader. */
export function CopyText({ title, what, text, act, isCode = false, children }: CopyTextProps) {
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    const copied = await act({
      doing: 'Copying…',
      task: async () => {
        await copyText(text);
        return `Copied ${what}`;
      },
      failed: () =>
        'The browser does not allow copying here. The text is selected: copy it by hand.',
    });
    if (!copied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <section className={styles['copy']}>
      <h3>{title}</h3>
      <button type="button" className={styles['button']} onClick={() => void copy()}>
        Copy <span className="visually-hidden">{what}</span>
      </button>
      {children !== undefined && <div className={styles['wide']}>{children}</div>}
      <p ref={shown} className={`${styles['text'] ?? ''} ${isCode ? (styles['code'] ?? '') : ''}`}>
        {text}
      </p>
    </section>
  );
}
