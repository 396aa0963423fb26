import { useEffect, useRef, useState, type ComponentType } from 'react';
import type { BurnUpSeries } from './burnUpSeries.ts';
import styles from './BurnUp.module.css';

type Chart = ComponentType<{ series: BurnUpSeries }>;

/** How far off the screen the chart begins to load. */
const near = '200px';

/**
 * A box kept for the chart, which is loaded when the box comes near the screen: the charts' library
 * is larger than the page. Where it can't be loaded, the table has every value.
 */
export function BurnUpWhenSeen({ series }: { series: BurnUpSeries }) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<Chart | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null || !('IntersectionObserver' in window)) return;
    let wanted = true;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        import('./BurnUpChart.tsx').then(
          ({ BurnUpChart }) => {
            if (wanted) setChart(() => BurnUpChart);
          },
          () => {
            if (wanted) setFailed(true);
          },
        );
      },
      { rootMargin: near },
    );
    observer.observe(element);
    return () => {
      wanted = false;
      observer.disconnect();
    };
  }, []);

  return (
    <div ref={box} className={styles['box']}>
      {Chart !== null && <Chart series={series} />}
      {Chart === null && (
        <p className={styles['waiting']} role={failed ? 'status' : undefined}>
          {failed
            ? 'The chart could not be loaded. The table has every value of it.'
            : 'The chart loads when it comes into view. The table has every value of it.'}
        </p>
      )}
    </div>
  );
}
