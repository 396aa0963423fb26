import { memo } from 'react';
import { laneIds } from '#contract/gradeIds.ts';
import { pageAddress } from '#shared/address/pageAddress.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { GradeChip } from '#shared/ui/GradeChip.tsx';
import styles from './LastInspected.module.css';
import type { CouncilWait } from './lastInspectedSeries.ts';
import { waitInWords } from './waitInWords.ts';

/** Listed one by one up to here: England has 153 councils. */
const most = 200;

/**
 * The councils with the longest waits, with every judgement of their last report. The roles are
 * written out because rows become stacks on a narrow screen.
 */
export const LastInspectedLong = memo(function LastInspectedLong({
  waits,
}: {
  waits: readonly CouncilWait[];
}) {
  const rest = waits.length - most;
  const together = waits.some(({ report }) => report.framework === 'ilacs-2018');
  return (
    <>
      <p className={styles['legend']}>
        The five squares: {laneIds.map((lane) => laneWords[lane].label.toLowerCase()).join(', ')}.
        {together && ' Until 2022 the last two were one judgement.'}
      </p>
      <table className={styles['long']} role="table">
        <caption className="visually-hidden">
          Councils whose last graded inspection began three years ago or longer
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Council
            </th>
            <th scope="col" role="columnheader">
              Inspection began
            </th>
            <th scope="col" role="columnheader">
              Report
            </th>
            <th scope="col" role="columnheader">
              Judgements
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {waits.slice(0, most).map(({ council, report, since, startKnown, months }) => (
            <tr key={council.id} role="row">
              <th scope="row" role="rowheader">
                <a href={pageAddress.council(council.id)}>{council.name}</a>
              </th>
              <td role="cell" className={styles['since']}>
                {startKnown ? formatDay(since) : 'Not known'}
                <span className={styles['quiet']}>{waitInWords(months)} ago</span>
              </td>
              <td role="cell" className={styles['report']}>
                {formatDay(report.publishedOn)}
              </td>
              <td role="cell" className={styles['chips']}>
                {laneIds.map((lane) => (
                  <GradeChip key={lane} standing={report.grades[lane]} of={laneWords[lane].label} />
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <p className={styles['legend']}>
          And {countOf(rest, 'council')} more, in the data of the figure above.
        </p>
      )}
    </>
  );
});
