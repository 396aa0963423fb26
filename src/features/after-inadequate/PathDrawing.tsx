import { AtTwoWidths } from '#shared/figures/AtTwoWidths.tsx';
import styles from './PathDrawing.module.css';
import { pathLayout } from './pathLayout.ts';
import { PathMarks } from './PathMarks.tsx';
import { pathMeasures } from './pathMeasures.ts';
import type { PathSeries } from './pathSeries.ts';

/** The paths at two widths. Everything in the drawing is in the figure's table too. */
export function PathDrawing({ series, label }: { series: PathSeries; label: string }) {
  return (
    <AtTwoWidths
      draw={(size) => {
        const placed = pathLayout(series, pathMeasures[size]);
        return (
          <>
            <p className={styles['note']}>
              {series.axis === 'calendar'
                ? 'Scale: calendar years.'
                : 'Scale: years since the path’s first report.'}{' '}
              At the right: months from that report to the first better one, or so far.
              {placed.under.length > 0 &&
                ' Between name and bars, the judgements of that report: L impact of leaders, P help and protection, C children in care, CL care leavers.'}
            </p>
            <svg
              className={styles['drawing']}
              viewBox={`0 0 ${placed.measures.width} ${placed.height}`}
              role="img"
              aria-label={label}
              fontSize={placed.measures.text}
            >
              <PathMarks placed={placed} />
            </svg>
          </>
        );
      }}
    />
  );
}
