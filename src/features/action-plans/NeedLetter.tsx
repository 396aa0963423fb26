import { useState } from 'react';
import type { ListedNeed } from '#contract/actionPlanList.ts';
import styles from './Needs.module.css';
import { needLetter } from './needLetter.ts';

const outcomes = {
  copied: 'Copied',
  refused: 'The browser does not allow copying here. Mark the text and copy it by hand.',
};

/** A sentence ready to send, and where to. */
export function NeedLetter({ need, on }: { need: ListedNeed; on: string }) {
  const letter = needLetter(need, on);
  const [outcome, setOutcome] = useState<keyof typeof outcomes | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <details className={styles['letter']}>
      <summary>
        Ask for it <span className="visually-hidden">in {need.councilName}</span>
      </summary>
      <blockquote>{letter}</blockquote>
      <p className={styles['copy']} data-needs-script="">
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <span role="status">{outcome !== null && outcomes[outcome]}</span>
      </p>
      <p>
        {need.website === null ? (
          'Send it to the council. The data hold no address of its website.'
        ) : (
          <>
            Send it to the council by e-mail or letter:{' '}
            <a href={need.website}>{site(need.website)}</a>. It is free.
          </>
        )}
      </p>
    </details>
  );
}

function site(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}
