import type { ReactNode } from 'react';
import styles from './AtTwoWidths.module.css';

/** `narrow` is for a phone's width. */
export type DrawingSize = 'wide' | 'narrow';

/**
 * A drawing made at two widths of which the style sheet shows the one that fits, so that the page
 * written at build time needs no script to be legible. Paper takes the wide one.
 */
export function AtTwoWidths({ draw }: { draw: (size: DrawingSize) => ReactNode }) {
  return (
    <div className={styles['frame']}>
      {(['wide', 'narrow'] as const).map((size) => (
        <div key={size} className={styles[size]}>
          {draw(size)}
        </div>
      ))}
    </div>
  );
}
