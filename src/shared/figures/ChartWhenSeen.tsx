import { useEffect, useMemo, useRef, useState, type ComponentType } from 'react';
import styles from './ChartWhenSeen.module.css';

interface ChartWhenSeenProps<Props> {
  /** A dynamic import of the chart, which brings its library. Keep the function from draw to draw. */
  load: () => Promise<ComponentType<Props>>;
  /** What the chart is drawn from; the same object as before: it is not drawn again. */
  chart: Props;
  /** Gives the box its height, kept free from the start. */
  className?: string | undefined;
}

/** How far off the screen the chart begins to load. */
const near = '200px';

/**
 * A box kept for a chart, which is loaded when the box comes near the screen: the charts' library is
 * larger than the page. It draws on the screen alone: on paper the figure's table takes its place.
 * Where it can't be loaded, the table has every value.
 */
export function ChartWhenSeen<Props extends object>({
  load,
  chart,
  className,
}: ChartWhenSeenProps<Props>) {
  const box = useRef<HTMLDivElement>(null);
  const [Chart, setChart] = useState<ComponentType<Props> | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (element === null || !('IntersectionObserver' in window)) return;
    let wanted = true;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        load().then(
          (loaded) => {
            if (wanted) setChart(() => loaded);
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
  }, [load]);

  const drawn = useMemo(() => (Chart === null ? null : <Chart {...chart} />), [Chart, chart]);

  return (
    <div ref={box} className={`${styles['box'] ?? ''} ${className ?? ''}`}>
      {drawn}
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
