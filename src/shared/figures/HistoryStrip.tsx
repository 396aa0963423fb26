import { Fragment } from 'react';
import { gradeLevel, isGrade } from '#domain/grades.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { emptyPattern } from './emptyPattern.ts';
import type { StripBar } from './historyStripSeries.ts';
import styles from './HistoryStrip.module.css';
import { keepApart } from './keepApart.ts';

const width = 120;
const height = 20;
const gap = 1.5;
const step = height / 4;
/** A bar without a grade has a height of its own, between two grades. */
const emptyHeight = 7;
/** A bar's least width with the gap after it: 3 units stay to be seen of the newest report's. */
const leastBar = 3 + gap;

/** A council's grades on one lane in a single line: the taller the bar, the better the grade. */
export function HistoryStrip({ bars }: { bars: readonly StripBar[] }) {
  const words = bars
    .map((bar) => `${formatShortMonth(bar.published)} ${gradeLabel(bar.grade)}`)
    .join(', ');
  const last = bars.at(-1);
  const end = last === undefined ? 0 : (last.start + last.length) * width;
  const starts = keepApart(
    bars.map((bar) => bar.start * width),
    end,
    leastBar,
  );
  return (
    <svg
      className={styles['strip']}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={words === '' ? 'Not inspected yet' : words}
    >
      {bars.map((bar, place) => {
        const start = starts[place] ?? 0;
        const tall = isGrade(bar.grade) ? gradeLevel(bar.grade) * step : emptyHeight;
        const box = {
          x: round(start),
          y: height - tall,
          width: round((starts[place + 1] ?? end) - start - gap),
          height: tall,
        };
        const pattern = emptyPattern(bar.grade, box);
        return (
          <Fragment key={bar.published}>
            <rect data-standing={bar.grade} data-graded={isGrade(bar.grade)} {...box} />
            {pattern !== null && <path data-standing={bar.grade} d={pattern} />}
          </Fragment>
        );
      })}
    </svg>
  );
}

/** One decimal is finer than a screen's pixel here, and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
