import type { FactKey } from '#domain/facts/FactKey.ts';
import { mistakePath } from '#domain/facts/mistakePath.ts';
import styles from './MistakeLink.module.css';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

interface MistakeLinkProps {
  councilId: string;
  fact: FactKey;
  /** Which fact it is, to those who hear the page: `care leavers, inadequate, May 2024`. */
  of: string;
}

/** A small flag beside a fact: the way to report a mistake in it. A plain link, without a script. */
export function MistakeLink({ councilId, fact, of }: MistakeLinkProps) {
  return (
    <a className={styles['flag']} href={base + mistakePath(councilId, fact)}>
      <span className="visually-hidden">Report a mistake: {of}</span>
    </a>
  );
}
