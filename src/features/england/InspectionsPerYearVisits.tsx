import { partlyKnownKinds } from '#domain/inspectionsByYear.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from './InspectionsPerYear.module.css';
import type { PerYearSeries } from './inspectionsPerYearSeries.ts';
import { visitsRemark } from './visitsRemark.ts';
import { yearName } from './yearName.ts';

/** Visits the data know of: kept apart from what is counted whole. */
export function InspectionsPerYearVisits({
  series: { visitYears },
  behind,
}: {
  series: PerYearSeries;
  behind: Behind;
}) {
  if (visitYears.length === 0) return null;
  return (
    <>
      <h3 className={styles['visits']}>Visits known, not complete</h3>
      <p className={styles['remark']}>{visitsRemark}</p>
      <table className={`${table['table'] ?? ''} ${styles['narrow'] ?? ''}`}>
        <caption className="visually-hidden">
          Visits in the data by the year they started; not complete
        </caption>
        <thead>
          <tr>
            <th scope="col">Year</th>
            {partlyKnownKinds.map((kind) => (
              <th key={kind} scope="col">
                {inspectionKindWords[kind]}s known
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visitYears.map(({ year, of }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {partlyKnownKinds.map((kind) => (
                <td key={kind}>
                  {of[kind].length === 0 ? (
                    <span className={styles['none']}>none known</span>
                  ) : (
                    <NumberOfCouncils
                      count={of[kind].length}
                      what={`${inspectionKindWords[kind].toLowerCase()}s of ${year} in the data`}
                      name={yearName(year, kind)}
                      behind={behind}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
