import { formatShortMonth } from '#shared/format/formatDay.ts';
import { GradeFlowMarks } from './GradeFlowMarks.tsx';
import { gradeFlowMeasures } from './gradeFlowMeasures.ts';
import type { FlowBar, GradeFlowSeries } from './gradeFlowSeries.ts';
import { placeShort } from './placeWords.ts';
import styles from './GradeFlow.module.css';

interface GradeFlowProps {
  series: GradeFlowSeries;
  /** The two days, as ISO dates. */
  earlier: string;
  later: string;
  /** The text alternative, from the same series. */
  summary: string;
}

function labelOf({ place, count }: FlowBar, end: 'from' | 'to'): string[] {
  return [`${placeShort(place, end)} ${count.toLocaleString('en-GB')}`];
}

/** Two columns of bars, one for each day, and ribbons for the councils that went between them. */
export function GradeFlow({ series, earlier, later, summary }: GradeFlowProps) {
  const { width, head } = gradeFlowMeasures;
  return (
    <svg
      className={styles['flow']}
      viewBox={`0 0 ${width} ${Math.ceil(series.height + head + 4)}`}
      role="img"
      aria-label={summary}
    >
      <GradeFlowMarks
        series={series}
        measures={gradeFlowMeasures}
        days={{ from: formatShortMonth(earlier), to: formatShortMonth(later) }}
        labelOf={labelOf}
      />
    </svg>
  );
}
