import flag from './MistakeLink.module.css';
import styles from './SourceKey.module.css';
import { SourceMark } from './SourceMark.tsx';

interface SourceKeyProps {
  /** Whether facts have a flag beside them. */
  flags?: boolean;
}

/** What the marks before sources and the flags beside facts mean: once a page. */
export function SourceKey({ flags = true }: SourceKeyProps) {
  return (
    <p className={styles['key']}>
      <span>Sources:</span>{' '}
      <span>
        <SourceMark kind="ofsted" named />
      </span>{' '}
      <span>
        <SourceMark kind="official" named />
      </span>{' '}
      <span>
        <SourceMark kind="second-hand" named />
        news, a copy or a summary
      </span>{' '}
      {flags && (
        <span className={styles['flag']}>
          <span className={flag['sign']} aria-hidden="true" />
          report a mistake in the fact beside it
        </span>
      )}
    </p>
  );
}
