import { useRef } from 'react';
import { copyText } from '#shared/export/copyText.ts';
import { useOutcome } from '#shared/export/useOutcome.ts';
import styles from './CopyBlock.module.css';

interface CopyBlockProps {
  title: string;
  /** What the button copies, as it reads after "Copy": `the citation`. */
  what: string;
  text: string;
  isCode?: boolean;
}

/** A text to take along, with its button. Where copying is not allowed it is marked for the reader. */
export function CopyBlock({ title, what, text, isCode = false }: CopyBlockProps) {
  const [outcome, act] = useOutcome();
  const shown = useRef<HTMLPreElement>(null);
  const copy = async () => {
    const copied = await act({
      doing: 'Copying…',
      task: async () => {
        await copyText(text);
        return 'Copied';
      },
      failed: () => 'Copying is not allowed here. The text is selected: copy it by hand.',
    });
    if (!copied && shown.current !== null) getSelection()?.selectAllChildren(shown.current);
  };
  return (
    <div className={styles['block']}>
      <div className={styles['line']}>
        <span className={styles['title']}>{title}</span>
        <span className={styles['outcome']} role="status">
          {outcome?.words}
        </span>
        <button
          type="button"
          className={styles['button']}
          data-needs-script=""
          onClick={() => void copy()}
        >
          Copy <span className="visually-hidden">{what}</span>
        </button>
      </div>
      <pre ref={shown} className={isCode ? styles['code'] : styles['text']}>
        {text}
      </pre>
    </div>
  );
}
