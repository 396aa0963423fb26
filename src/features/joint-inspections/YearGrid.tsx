import { memo } from 'react';
import { AtTwoWidths, type DrawingSize } from '#shared/figures/AtTwoWidths.tsx';
import { mostMarks } from './mostMarks.ts';
import styles from './YearGrid.module.css';
import { yearGridLayout } from './yearGridLayout.ts';
import { YearGridMarks } from './YearGridMarks.tsx';
import type { YearGridSeries } from './yearGridSeries.ts';

const sizes: Record<DrawingSize, { width: number; text: number }> = {
  wide: { width: 1040, text: 14 },
  narrow: { width: 350, text: 12.5 },
};

interface YearGridProps {
  series: YearGridSeries;
  withShares: boolean;
}

/** Inspections as marks in lanes and years. A picture only: the figure's table has its numbers. */
export const YearGrid = memo(function YearGrid({ series, withShares }: YearGridProps) {
  const marks = series.total > mostMarks ? 'counted' : 'each';
  return (
    <AtTwoWidths
      draw={(size) => {
        const placed = yearGridLayout(series, { ...sizes[size], marks, withShares });
        return (
          <svg
            className={styles['grid']}
            viewBox={`0 0 ${placed.width} ${placed.height}`}
            aria-hidden="true"
          >
            <YearGridMarks placed={placed} />
          </svg>
        );
      }}
    />
  );
});
