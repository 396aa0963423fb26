import type { GradedReport } from '#contract/gradedReport.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { compareReports, type Caution, type Comparison } from '#domain/compareReports.ts';
import { judgesCareTogether } from '#domain/frameworks.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { cautionWords, noComparisonWords } from '#shared/format/comparisonWords.ts';
import { formatMonth } from '#shared/format/formatDay.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { DirectionWord } from '#shared/ui/DirectionWord.tsx';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import { tableLanes } from './tableLanes.ts';
import styles from './ThenAndNow.module.css';

function Change({ comparison }: { comparison: Comparison }) {
  if (comparison.outcome === 'not-comparable') {
    return <span className={styles['none']}>{noComparisonWords[comparison.reason]}</span>;
  }
  return <DirectionWord direction={comparison.direction} steps={Math.abs(comparison.steps)} />;
}

function Grade({ report, lane }: { report: GradedReport; lane: Lane }) {
  const partner = { 'children-in-care': 'care leavers', 'care-leavers': 'children in care' };
  return (
    <>
      <GradeWord standing={report.grades[lane]} />
      {isCareLane(lane) && judgesCareTogether(report.framework) && (
        <span className={styles['aside']}>judged with {partner[lane]}</span>
      )}
    </>
  );
}

function Heading({ report }: { report: GradedReport }) {
  return (
    <th scope="col" role="columnheader">
      {formatMonth(report.startedOn ?? report.publishedOn)}
      <span className={styles['aside']}>
        published {formatMonth(report.publishedOn)}, {frameworkWords[report.framework].short}
      </span>
    </th>
  );
}

/** Two reports lane by lane, with what must be known to read the changes fairly. */
export function ThenAndNowTable({
  before,
  latest,
}: {
  before: GradedReport;
  latest: GradedReport;
}) {
  const compared = tableLanes.map((lane) => ({
    lane,
    comparison: compareReports(before, latest, lane),
  }));
  const cautions = new Set<Caution>(
    compared.flatMap(({ comparison }) =>
      comparison.outcome === 'with-caution' ? comparison.cautions : [],
    ),
  );
  return (
    <>
      {/* The roles hold where a phone draws each row as a block, which would take them away. */}
      <table className={styles['table']} role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Judgement
            </th>
            <Heading report={before} />
            <Heading report={latest} />
            <th scope="col" role="columnheader">
              Change
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {compared.map(({ lane, comparison }) => (
            <tr key={lane} role="row">
              <th scope="row" role="rowheader">
                {laneWords[lane].label}
              </th>
              <td role="cell">
                <Grade report={before} lane={lane} />
              </td>
              <td role="cell">
                <Grade report={latest} lane={lane} />
              </td>
              <td role="cell">
                <Change comparison={comparison} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {[...cautions].map((caution) => (
        <p key={caution} className={styles['caution']}>
          {cautionWords[caution]}
        </p>
      ))}
    </>
  );
}
