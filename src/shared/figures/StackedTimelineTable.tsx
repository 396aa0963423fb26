import { memo } from 'react';
import { laneIds } from '#contract/gradeIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { GradeChip } from '#shared/ui/GradeChip.tsx';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import styles from './StackedTimeline.module.css';
import { stackedTimelineRows } from './stackedTimelineRows.ts';
import type { StackedTimelineSeries } from './stackedTimelineSeries.ts';
import tableStyles from './TableOfWords.module.css';

/** Every bar of the stacked timeline as a row, by council. */
export const StackedTimelineTable = memo(function StackedTimelineTable({
  series,
}: {
  series: StackedTimelineSeries;
}) {
  // An overall grade is not shown without the judgements it rests on.
  const showsUnder = series.lanes.length < laneIds.length && series.lanes.includes('overall');
  return (
    <table className={`${tableStyles['table'] ?? ''} ${styles['rows'] ?? ''}`}>
      <caption>
        Judgements, by council and report
        {showsUnder && (
          <span className={styles['quiet']}>
            Under each overall grade, in this order: impact of leaders, help and protection,
            children in care, care leavers
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">Judgement</th>
          <th scope="col">Grade</th>
          <th scope="col">Report published</th>
          <th scope="col">Stood until</th>
        </tr>
      </thead>
      {series.councils.map((council) => {
        const rows = stackedTimelineRows(council);
        return (
          <tbody key={council.id}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                <a href={`${import.meta.env.BASE_URL}councils/${council.id}`}>{council.name}</a>
              </th>
            </tr>
            {rows.length === 0 && (
              <tr>
                <td colSpan={4}>No graded report published yet.</td>
              </tr>
            )}
            {rows.map(({ report, lanes, grade, to, isLatest }) => (
              <tr key={`${report.inspectionId} ${lanes[0]}`}>
                <th scope="row">
                  {lanes.length > 1
                    ? 'Children in care and care leavers'
                    : laneWords[lanes[0]].label}
                </th>
                <td>
                  <GradeWord standing={grade} />
                  {showsUnder && (
                    <span className={styles['under']}>
                      {judgementLanes.map((lane) => (
                        <GradeChip
                          key={lane}
                          standing={report.grades[lane]}
                          of={laneWords[lane].label}
                        />
                      ))}
                    </span>
                  )}
                </td>
                <td data-label="Report published">
                  {formatDay(report.publishedOn)}
                  <span className={styles['quiet']}>
                    {frameworkWords[report.framework].short}; inspection began{' '}
                    {report.startedOn === null ? 'on a day not known' : formatDay(report.startedOn)}
                  </span>
                </td>
                <td data-label="Stood until">
                  {isLatest ? `${formatDay(to)} (latest)` : formatDay(to)}
                </td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
});
