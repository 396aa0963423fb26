import type { SourceKind } from '#domain/sourceKind.ts';
import { sourceKindWords } from '#shared/format/sourceKindWords.ts';
import styles from './SourceMark.module.css';

interface SourceMarkProps {
  /** null: not known, and no mark. */
  kind: SourceKind | null;
  /** Its words are shown, as in a key; else only those for second-hand, the others are spoken. */
  named?: boolean;
}

/**
 * Whose words a source is, before its link: a filled mark for Ofsted's own, half filled for a
 * council's or the government's own, an open dashed one and the word for second-hand.
 */
export function SourceMark({ kind, named = false }: SourceMarkProps) {
  if (kind === null) return null;
  const words = sourceKindWords[kind];
  return (
    <>
      <span className={styles['mark']} data-kind={kind} aria-hidden="true" />
      {kind === 'second-hand' && <span className={styles['word']}>{words}: </span>}
      {kind !== 'second-hand' && (
        <span className={named ? undefined : 'visually-hidden'}>
          {named ? `${words} paper` : `${words}: `}
        </span>
      )}
    </>
  );
}
