import type { RatingTimelineSeries } from '#shared/figures/ratingTimelineSeries.ts';
import { timelineMarkKinds } from '#shared/figures/timelineMarkKinds.ts';
import { timelineMarkTitle } from '#shared/figures/timelineMarkTitle.ts';
import { timelineMarkWords } from '#shared/figures/timelineMarkWords.ts';
import { listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { laneWords } from '#shared/format/laneWords.ts';

function reportsInWords({ bars }: RatingTimelineSeries): string[] {
  const reports = [...new Set(bars.map(({ report }) => report))];
  return reports.map((report) => {
    const grades = bars
      .filter((bar) => bar.report === report)
      .map(
        ({ lanes, grade }) =>
          `${listInWords(lanes.map((lane) => laneWords[lane].inSentence))} ${gradeLabel(grade).toLowerCase()}`,
      );
    const none = report.grades.overall === 'not-given' ? ['no overall grade any more'] : [];
    return `Published ${formatDay(report.publishedOn)}: ${[...none, ...grades].join(', ')}.`;
  });
}

function marksInWords({ marks }: RatingTimelineSeries): string[] {
  return timelineMarkKinds.flatMap((kind) => {
    const of = marks.filter((mark) => mark.kind === kind);
    if (of.length === 0) return [];
    const days = of.map((mark) => {
      const action = mark.priorityAction ? ' (an area for priority action was named)' : '';
      const title = mark.title === null ? '' : `, ${timelineMarkTitle(mark)}`;
      return `${formatDay(mark.occurredOn)}${title}${action}`;
    });
    const { one, many } = timelineMarkWords[kind];
    return [`${sentenceCase(of.length === 1 ? one : many)}: ${days.join('; ')}.`];
  });
}

/** Everything the rating timeline shows, a sentence for each report and each kind of mark. */
export function timelineInWords(series: RatingTimelineSeries): string[] {
  const { establishedOn, abolishedOn } = series;
  return [
    ...(establishedOn === null ? [] : [`The council began on ${formatDay(establishedOn)}.`]),
    ...reportsInWords(series),
    ...(abolishedOn === null ? [] : [`The council was abolished on ${formatDay(abolishedOn)}.`]),
    ...marksInWords(series),
  ];
}
