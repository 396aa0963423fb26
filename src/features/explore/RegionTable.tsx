import { standingIds, type Standing } from '#domain/grades.ts';
import { tally } from '#domain/countGrades.ts';
import { gradeLabel, gradeLetter } from '#shared/format/gradeWords.ts';
import { isGrade } from '#domain/grades.ts';
import type { ExploreView } from './exploreView.ts';
import styles from '#shared/figures/TableOfNumbers.module.css';

/** The map as a table: how many councils of each region stood at each grade. */
export function RegionTable({ view: { rows, counts } }: { view: ExploreView }) {
  const shown = standingIds.filter((standing) => counts[standing] > 0);
  const regions = new Map<string, Standing[]>();
  for (const { council, standing } of rows) {
    const others = regions.get(council.region);
    if (others === undefined) regions.set(council.region, [standing]);
    else others.push(standing);
  }
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
        {[...regions]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([region, standings]) => {
            const ofRegion = tally(standings);
            return (
              <tr key={region}>
                <th scope="row">{region}</th>
                {shown.map((standing) => (
                  <td key={standing}>{ofRegion[standing]}</td>
                ))}
                <td>{standings.length}</td>
              </tr>
            );
          })}
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
