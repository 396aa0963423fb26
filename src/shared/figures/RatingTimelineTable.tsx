import { formatDay } from '#shared/format/formatDay.ts';
import { frameworkWords, laneWords } from '#shared/format/laneWords.ts';
import { GradeWord } from '#shared/ui/GradeWord.tsx';
import type { RatingTimelineSeries, TimelineBar } from './ratingTimelineSeries.ts';
import styles from './TableOfWords.module.css';
import { timelineMarkTitle } from './timelineMarkTitle.ts';

function label({ lanes }: TimelineBar): string {
  return lanes.length > 1 ? 'Children in care and care leavers' : laneWords[lanes[0]].label;
}

/** Every bar and every mark of the rating timeline, in words. */
export function RatingTimelineTable({ series }: { series: RatingTimelineSeries }) {
  const { bars, marks } = series;
  const reports = [...new Set(bars.map(({ report }) => report))];
  const latest = series.abolishedOn === null ? reports.at(-1) : undefined;
  return (
    <>
      {reports.length > 0 && (
        <table className={styles['table']}>
          <caption>Judgements, by report</caption>
          <thead>
            <tr>
              <th scope="col">Judgement</th>
              <th scope="col">Grade</th>
              <th scope="col">Stood until</th>
            </tr>
          </thead>
          {reports.map((report) => (
            <tbody key={report.inspectionId}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  Published {formatDay(report.publishedOn)} ·{' '}
                  {frameworkWords[report.framework].label}
                </th>
              </tr>
              {bars
                .filter((bar) => bar.report === report)
                .map((bar) => (
                  <tr key={bar.lanes[0]}>
                    <th scope="row">{label(bar)}</th>
                    <td>
                      <GradeWord standing={bar.grade} />
                    </td>
                    <td>
                      {formatDay(bar.to)}
                      {report === latest && ' (latest)'}
                    </td>
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      )}
      {marks.length > 0 && (
        <table className={styles['table']}>
          <caption>What else happened</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">What</th>
            </tr>
          </thead>
          <tbody>
            {marks.map((mark) => (
              <tr key={mark.id}>
                <td>{formatDay(mark.occurredOn)}</td>
                <td>
                  {timelineMarkTitle(mark)}
                  {mark.priorityAction && ', with an area for priority action'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {bars.length + marks.length === 0 && <p>Nothing to list yet.</p>}
    </>
  );
}
