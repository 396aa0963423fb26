import { standingIds } from '#domain/grades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { isGrade } from '#domain/grades.ts';
import type { ExploreView } from './exploreView.ts';
import { regionCounts } from './regionCounts.ts';
import styles from '#shared/figures/TableOfNumbers.module.css';

/** The map as a table: how many councils of each region stood at each grade. */
export function RegionTable({ view: { rows, counts } }: { view: ExploreView }) {
  const shown = standingIds.filter((standing) => counts[standing] > 0);
  return (
    <table className={styles['table']}>
      <caption>
        Councils of each region. Every council by name is in the table further down.
      </caption>
      <thead>
        <tr>
          <th scope="col">Region</th>
          {shown.map((standing) => (
            <th key={standing} scope="col" title={gradeLabel(standing)}>
              {isGrade(standing) ? (
                <abbr title={gradeLabel(standing)}>{gradeLetter(standing)}</abbr>
              ) : (
                gradeLabel(standing)
              )}
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {regionCounts(rows).map((of) => (
          <tr key={of.region}>
            <th scope="row">{of.region}</th>
            {shown.map((standing) => (
              <td key={standing}>{of.counts[standing]}</td>
            ))}
            <td>{of.councils}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">England</th>
          {shown.map((standing) => (
            <td key={standing}>{counts[standing]}</td>
          ))}
          <td>{rows.length}</td>
        </tr>
      </tfoot>
    </table>
  );
}
