import type { GradeFlowSeries } from '#shared/figures/gradeFlowSeries.ts';
import { placeLabel, placeShort } from '#shared/figures/placeWords.ts';
import { isGrade } from '#domain/grades.ts';
import styles from './TwoDates.module.css';

/** Spells out the words the flow has had to shorten. */
export function FlowNote({ series }: { series: GradeFlowSeries }) {
  const words = new Set(
    (['from', 'to'] as const).flatMap((end) =>
      series[end].flatMap(({ place }) => {
        if (place !== 'absent' && isGrade(place)) return [];
        const [short, full] = [placeShort(place, end), placeLabel(place, end).toLowerCase()];
        return short.toLowerCase() === full ? [] : [`${short}: ${full}.`];
      }),
    ),
  );
  return words.size === 0 ? null : <p className={styles['note']}>{[...words].join(' ')}</p>;
}
