import { memo } from 'react';
import type { Lane } from '#contract/gradeIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { firstYear } from '#domain/timeStops.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatShortMonth } from '#shared/format/formatDay.ts';
import { councilKindWords } from '#shared/format/kindWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { HistoryStrip } from '#shared/figures/HistoryStrip.tsx';
import { historyStripSeries } from '#shared/figures/historyStripSeries.ts';
import { GradeChip } from '#shared/ui/GradeChip.tsx';
import { GradeMark } from '#shared/ui/GradeMark.tsx';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import { ChangeWord } from './ChangeWord.tsx';
import { pageAddress } from '#shared/address/pageAddress.ts';
import type { CouncilRow } from './exploreView.ts';
import base from '#shared/ui/DataTable.module.css';
import styles from './CouncilTable.module.css';

const quiet = `${base['quiet'] ?? ''} ${styles['quiet'] ?? ''}`;

interface CouncilTableRowProps {
  row: CouncilRow;
  lane: Lane;
  on: string;
  /** The day is the latest there is. */
  isLatest: boolean;
}

/** One council. The roles are written out because rows become stacks on a narrow screen. */
export const CouncilTableRow = memo(function CouncilTableRow({
  row: { council, report, standing, pair, inspectedOn, years },
  lane,
  on,
  isLatest,
}: CouncilTableRowProps) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <a href={pageAddress.council(council.id)}>{council.name}</a>
      </th>
      <td role="cell" className={styles['region']}>
        {council.region}
        <span className={quiet}>{councilKindWords[council.kind]}</span>
      </td>
      <td role="cell">
        {report === null ? (
          <span className={quiet}>No judgements yet</span>
        ) : (
          judgementLanes.map((judgement) => (
            <GradeChip
              key={judgement}
              standing={report.grades[judgement]}
              of={laneWords[judgement].label}
            />
          ))
        )}
      </td>
      <td role="cell">
        {standing === 'not-given' ? (
          <span className={styles['none']}>
            <GradeMark standing={standing} />
            {gradeLabel(standing)}
          </span>
        ) : (
          <GradeWord standing={standing} />
        )}
      </td>
      <td role="cell">
        <ChangeWord change={pair.change} />
      </td>
      <td role="cell">
        <HistoryStrip bars={historyStripSeries(council.reports, lane, `${firstYear}-01-01`, on)} />
      </td>
      <td role="cell" className={styles['inspected']}>
        {inspectedOn === null || years === null ? (
          <span className={quiet}>{report === null ? 'Not yet' : 'Not known'}</span>
        ) : (
          <>
            {formatShortMonth(inspectedOn)}
            <span className={quiet}>
              {countOf(years, 'year')} {isLatest ? 'ago' : 'before'}
            </span>
          </>
        )}
      </td>
    </tr>
  );
});
