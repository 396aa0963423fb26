import type { KeyItem } from '#shared/export/TakeAway.ts';
import styles from './Key.module.css';

/** The key of a figure on a page, from the same items as in a file. */
export function FigureKey({ items }: { items: readonly KeyItem[] }) {
  return (
    <ul className={styles['key']} aria-label="Key">
      {items.map(({ label, sign, width = 16 }) => (
        <li key={label}>
          <svg
            viewBox={`0 0 ${width} 16`}
            width={width}
            height="16"
            aria-hidden="true"
            focusable="false"
          >
            {sign}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
