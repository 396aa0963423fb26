import { memo } from 'react';
import { gradeIds } from '#contract/gradeIds.ts';
import { standingIds } from '#domain/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { GradeMark } from '#shared/ui/GradeMark.tsx';
import type { ExploreView } from './exploreView.ts';
import styles from './StandingCounts.module.css';

/** How many councils stood at each grade on the day; the counts add up to all there were. */
export const StandingCounts = memo(function StandingCounts({
  view: { counts, lane, on, rows },
}: {
  view: ExploreView;
}) {
  const shown = standingIds.filter(
    (standing) => counts[standing] > 0 || gradeIds.some((grade) => grade === standing),
  );
  return (
    <table className={styles['counts']}>
      <caption className="visually-hidden">
        {laneWords[lane].label}: councils at each grade on {formatDay(on)}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Grade</th>
          <th scope="col">Councils</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((standing) => (
          <tr key={standing}>
            <th scope="row">
              <span className={styles['name']}>
                <GradeMark standing={standing} />
                {gradeLabel(standing)}
              </span>
            </th>
            <td>{counts[standing].toLocaleString('en-GB')}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All councils that day</th>
          <td aria-label={countOf(rows.length, 'council')}>
            {rows.length.toLocaleString('en-GB')}
          </td>
        </tr>
      </tfoot>
    </table>
  );
});
