import { shareSpans } from './shareSpans.ts';
import styles from './ShareBar.module.css';

export interface Share {
  label: string;
  count: number;
  /** How it is drawn: whole, half as high, low, or an empty frame. */
  look: 'whole' | 'half' | 'low' | 'open';
}

const size = { width: 1000, gap: 4, least: 8 };

/** How a whole is divided: a bar, and under it each part with its sign, number and words. */
export function ShareBar({ shares }: { shares: readonly Share[] }) {
  const spans = shareSpans(
    shares.map(({ count }) => count),
    size,
  );
  return (
    <>
      <svg
        className={styles['bar']}
        viewBox={`0 0 ${size.width} 20`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {shares.map(({ label, look }, index) => {
          const span = spans[index];
          if (span == null) return null;
          return <ShareMark key={label} look={look} x={span.x} width={span.width} />;
        })}
      </svg>
      <ul className={styles['key']}>
        {shares.map(({ label, count, look }) => (
          <li key={label}>
            <svg className={styles['sign']} viewBox="0 0 20 20" aria-hidden="true">
              <ShareMark look={look} x={1} width={18} />
            </svg>
            <strong>{count.toLocaleString('en-GB')}</strong> {label}
          </li>
        ))}
      </ul>
    </>
  );
}

const heights = { whole: 20, half: 12, low: 5, open: 20 };

function ShareMark({ look, x, width }: { look: Share['look']; x: number; width: number }) {
  const height = heights[look];
  return (
    <rect
      className={look === 'open' ? styles['open'] : styles['filled']}
      x={x}
      y={20 - height}
      width={width}
      height={height}
    />
  );
}
