import { TileSign } from '#shared/figures/TileSign.tsx';
import type { AreaStatus } from './areaStatus.ts';
import { areaStatusScale } from './areaStatusScale.ts';
import styles from './AreaStatusWord.module.css';

/** What was found, as its sign and its words. */
export function AreaStatusWord({ status }: { status: AreaStatus }) {
  const look = areaStatusScale.looks[status];
  return (
    <span className={styles['word']}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <TileSign look={look} />
      </svg>
      {look.label}
    </span>
  );
}
