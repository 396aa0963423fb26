import { countedKinds } from '#domain/inspectionsByYear.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import table from '#shared/figures/TableOfNumbers.module.css';
import { NumberOfCouncils } from '#shared/ui/NumberOfCouncils.tsx';
import type { Behind } from '#shared/ui/useBehind.ts';
import styles from './InspectionsPerYear.module.css';
import { gradedIn } from './gradedIn.ts';
import { inspectionKindHeads } from './inspectionKindHeads.ts';
import type { PerYearSeries } from './inspectionsPerYearSeries.ts';
import { yearCount, type YearCount } from './yearCount.ts';
import { yearName } from './yearName.ts';

const noNumber: Readonly<Record<Exclude<YearCount, number>, string>> = {
  'not-begun': 'not yet',
  ended: 'ended',
  'not-in-the-data': 'not in data',
  'none-known': 'none known',
};

/** Every bar's numbers, year by year, with all graded inspections together. */
export function InspectionsPerYearTable({
  series: { years, partYear, dataAsAt },
  behind,
}: {
  series: PerYearSeries;
  behind: Behind;
}) {
  return (
    <>
      <p className={table['caption']} id="per-year-caption">
        Inspections by the year they started. “Not yet” and “ended”: the kind did not exist that
        year. “Not in data” and “none known”: there may have been some.
      </p>
      <div
        className={table['scroll']}
        tabIndex={0}
        role="region"
        aria-labelledby="per-year-caption"
      >
        <table
          className={`${table['table'] ?? ''} ${styles['table'] ?? ''}`}
          aria-labelledby="per-year-caption"
        >
          <thead>
            <tr>
              <th scope="col">Year</th>
              {countedKinds.slice(0, 3).map((kind) => (
                <th key={kind} scope="col">
                  {inspectionKindHeads[kind]}
                </th>
              ))}
              <th scope="col">All graded</th>
              {countedKinds.slice(3).map((kind) => (
                <th key={kind} scope="col">
                  {inspectionKindHeads[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => {
              const cells = countedKinds.map((kind) => {
                const count = yearCount(year, kind);
                return (
                  <td key={kind}>
                    {typeof count === 'number' ? (
                      <NumberOfCouncils
                        count={count}
                        what={`${inspectionKindWords[kind]}, begun in ${year.year}`}
                        name={yearName(year.year, kind)}
                        behind={behind}
                      />
                    ) : (
                      <span className={styles['none']}>{noNumber[count]}</span>
                    )}
                  </td>
                );
              });
              return (
                <tr key={year.year}>
                  <th scope="row">
                    {year.year === partYear
                      ? `${year.year}, to ${formatDay(dataAsAt).replace(/ \d{4}$/, '')}`
                      : year.year}
                  </th>
                  {cells.slice(0, 3)}
                  <td>
                    <NumberOfCouncils
                      count={gradedIn(year).length}
                      what={`graded inspections begun in ${year.year}`}
                      name={yearName(year.year, 'graded')}
                      behind={behind}
                    />
                  </td>
                  {cells.slice(3)}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
