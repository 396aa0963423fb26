import { gradeLevel, isGrade } from '#domain/grades.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import type { StripBar } from './historyStripSeries.ts';
import styles from './HistoryStrip.module.css';

const width = 120;
const height = 20;
const gap = 1.5;
const step = height / 4;

/** A council's grades on one lane in a single line: the taller the bar, the better the grade. */
export function HistoryStrip({ bars }: { bars: readonly StripBar[] }) {
  const words = bars
    .map((bar) => `${formatShortMonth(bar.published)} ${gradeLabel(bar.grade)}`)
    .join(', ');
  return (
    <svg
      className={styles['strip']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={words === '' ? 'Not inspected yet' : words}
    >
      {bars.map((bar) => {
        const tall = isGrade(bar.grade) ? gradeLevel(bar.grade) * step : 3;
        return (
          <rect
            key={bar.published}
            data-standing={bar.grade}
            data-graded={isGrade(bar.grade)}
            x={round(bar.start * width)}
            y={height - tall}
            width={round(Math.max(1, bar.length * width - gap))}
            height={tall}
          />
        );
      })}
    </svg>
  );
}

/** One decimal is finer than a screen's pixel here, and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
