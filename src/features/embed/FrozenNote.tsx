import { formatDay } from '#shared/format/formatDay.ts';
import styles from './Embedded.module.css';

interface FrozenNoteProps {
  /** The day the shown data reach to. */
  dataAsAt: string;
  /** The day the live data reach to; null: not known. */
  liveAsAt: string | null;
  /** The live figure. */
  href: string;
}

/** Says over a figure of an older version of the data that there is a newer one. */
export function FrozenNote({ dataAsAt, liveAsAt, href }: FrozenNoteProps) {
  return (
    <p className={styles['note']}>
      Kept as it was, with data to {formatDay(dataAsAt)}.{' '}
      {liveAsAt !== null &&
        (liveAsAt === dataAsAt
          ? 'These data have been changed since: '
          : `Newer data, to ${formatDay(liveAsAt)}: `)}
      <a href={href} target="_blank" rel="noopener">
        {liveAsAt === null ? 'See' : 'see'} the live figure
      </a>
    </p>
  );
}
