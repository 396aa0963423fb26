import { useEffect, useRef, useState } from 'react';
import { copyText } from '#shared/export/copyText.ts';
import { saveBlob } from '#shared/export/saveBlob.ts';
import type { Draft } from './Draft.ts';
import styles from './FinishedReport.module.css';
import { NoDestination } from './NoDestination.tsx';
import { reportDestinations } from './reportDestinations.ts';
import { reportText, type ReportSubject } from './reportText.ts';
import { sendLinks, type SendLink } from './sendLinks.ts';

interface FinishedReportProps {
  draft: Draft;
  subject: Omit<ReportSubject, 'address'>;
  /** How often it was asked for. */
  asks: number;
  /** Told of its heading each time: it may take the focus. */
  onShown: (heading: HTMLElement) => void;
}

function Way({ link, label, into }: { link: SendLink; label: string; into: string }) {
  return (
    <>
      <a href={link.href}>{label}</a>
      {!link.isWhole && (
        <span className={styles['note']}>
          The report is too long for a link: copy it first, then put it into {into}.
        </span>
      )}
    </>
  );
}

/** The report as it will be sent, and the ways to send it. Shown in the browser only. */
export function FinishedReport({ draft, subject, asks, onShown }: FinishedReportProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (heading.current !== null) onShown(heading.current);
  }, [asks, onShown]);
  const [outcome, setOutcome] = useState('');
  const { email, issues } = reportDestinations();
  const { origin, pathname, search } = window.location;
  const full = { ...subject, address: origin + pathname + search };
  const title = reportText.title(draft, full);
  const body = reportText.body(draft, full);
  const text = `${title}\n\n${body}`;
  const copy = async () => {
    try {
      await copyText(text);
      setOutcome('Copied');
    } catch {
      setOutcome('The browser does not allow copying here. Mark the text and copy it by hand.');
    }
  };
  return (
    <section className={styles['finished']} aria-labelledby="finished-title">
      <h2 id="finished-title" ref={heading} tabIndex={-1}>
        The report, as it will be sent
      </h2>
      <pre className={styles['text']}>{text}</pre>
      <div className={styles['ways']}>
        <button type="button" onClick={() => void copy()}>
          Copy
        </button>
        <button
          type="button"
          onClick={() => {
            const type = 'text/plain;charset=utf-8';
            saveBlob('report-of-a-mistake.txt', new Blob([text], { type }));
            setOutcome('Saved');
          }}
        >
          Save as a text file
        </button>
        {email !== null && (
          <Way
            link={sendLinks.email(email, title, body)}
            label="Write an e-mail"
            into="the e-mail"
          />
        )}
        {issues !== null && (
          <Way link={sendLinks.issue(issues, title, body)} label="Open an issue" into="the issue" />
        )}
        <span role="status">{outcome}</span>
      </div>
      <p className={styles['note']}>
        <NoDestination /> This page sends nothing itself.
      </p>
    </section>
  );
}
