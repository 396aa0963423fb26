import { isGrade } from '#domain/grades.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay, formatShortMonth } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import data from '#shared/ui/DataTable.module.css';
import type { CouncilPath, PathReport } from './afterInadequateData.ts';
import { outcomeWords } from './outcomeWords.ts';
import { PathEvents } from './PathEvents.tsx';
import styles from './PathTable.module.css';
import { underInShort } from './underInShort.ts';
import { visitsOfPath } from './visitsOfPath.ts';

function ReportDay({ report }: { report: PathReport }) {
  const day = formatDay(report.publishedOn);
  return report.address === null ? day : <a href={report.address}>{day}</a>;
}

interface RowProps {
  path: CouncilPath;
  dataAsAt: string;
  /** It is the reader's council. */
  chosen: boolean;
}

/** One path in the table. */
export function PathTableRow({ path, dataAsAt, chosen }: RowProps) {
  const { council, first, later, lane, outcome } = path;
  const quiet = data['quiet'];
  const visits = visitsOfPath(path, dataAsAt);
  const under = (report: PathReport) =>
    lane === 'overall' && <span className={quiet}>{underInShort(report)}</span>;
  return (
    <tr className={chosen ? styles['chosen'] : undefined}>
      <th scope="row">
        <a href={pageAddress.council(council.id)}>{council.name}</a>
        {chosen && <span className={quiet}>Your council</span>}
      </th>
      <td data-label="Judged inadequate">
        <ReportDay report={first} />
        {under(first)}
        {!path.startKnown && <span className={quiet}>its first report in the data</span>}
      </td>
      <td data-label="Reports since">
        {later.length === 0 && 'None yet'}
        {later.length > 0 && (
          <ul className={styles['reports']}>
            {later.map(({ report, months }) => (
              <li key={report.inspectionId}>
                {isGrade(report.grades[lane]) ? (
                  <GradeWord standing={report.grades[lane]} />
                ) : (
                  gradeLabel(report.grades[lane])
                )}
                , <ReportDay report={report} />, after {countOf(months, 'month')}
                {under(report)}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td data-label="What became of it">
        {outcomeWords(path)}
        <span className={quiet}>
          {'at' in outcome
            ? `${countOf(outcome.at.months, 'month')} from report to report; ${
                outcome.at.monthsToStart === null
                  ? 'the first day of the inspection is not known'
                  : `${outcome.at.monthsToStart} to the inspection’s first day`
              }`
            : `${countOf(outcome.months, 'month')}${outcome.kind === 'abolished' ? '' : ' so far'}`}
        </span>
        {path.again !== null && (
          <span className={quiet}>Inadequate again {formatDay(path.again.publishedOn)}</span>
        )}
        {outcome.kind === 'abolished' && council.successors.length > 0 && (
          <span className={quiet}>
            Followed by{' '}
            {council.successors.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 && ', '}
                <a href={pageAddress.council(id)}>{name}</a>
              </span>
            ))}
          </span>
        )}
      </td>
      <td data-label="Also known">
        {visits.length === 0
          ? 'No monitoring visit in the data'
          : `${countOf(visits.length, 'monitoring visit')}: ${visits.map(({ on }) => formatShortMonth(on)).join(', ')}`}
        <PathEvents path={path} dataAsAt={dataAsAt} />
      </td>
    </tr>
  );
}
