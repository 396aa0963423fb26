import { countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { AreaData } from './areaData.ts';
import { areaStatusWords } from './areaStatusWords.ts';
import type { AreaStatusCounts } from './countStatuses.ts';
import { notKnown } from './notKnown.ts';
import type { YearGridSeries } from './yearGridSeries.ts';

/** `widespread or systemic failings 24, inconsistent 52`. */
function countsInWords({ subject }: AreaData, counts: AreaStatusCounts): string {
  return subject.statusIds
    .filter((id) => counts[id] > 0)
    .map((id) => `${areaStatusWords[id].label.toLowerCase()} ${counts[id].toLocaleString('en-GB')}`)
    .join(', ');
}

function map(data: AreaData, counts: AreaStatusCounts) {
  const { subject, dataAsAt, councils } = data;
  return {
    title: `${sentenceCase(subject.many)} on the map`,
    summary: `Today’s ${countOf(councils, 'council')}, by the last ${subject.one} published by ${formatDay(dataAsAt)}: ${countsInWords(data, counts)}.`,
  };
}

function years({ subject, dataAsAt }: AreaData, series: YearGridSeries) {
  const perYear = series.years
    .filter(({ id }) => id !== notKnown.start)
    .map(({ label, total }) => `${total === 0 ? 'none' : numberInWords(total)} in ${label}`);
  const unknown = series.years.find(({ id }) => id === notKnown.start);
  const started = `${countOf(series.total, subject.one, subject.many)} by the year they started in: ${listInWords(perYear)}${
    unknown === undefined
      ? ''
      : `, and ${numberInWords(unknown.total)} whose first day is not known`
  }.`;
  const isPart = series.years.some(({ id }) => id === dataAsAt.slice(0, 4));
  return {
    title: subject.hasTopics
      ? 'What joint inspections looked at, year by year'
      : 'Outcomes, by the year the inspection started',
    summary: started,
    /** What has to be known to read it right. */
    notes: [
      `${sentenceCase(subject.paper)}s come out some weeks or months after the inspection.`,
      ...(isPart
        ? [
            `${dataAsAt.slice(0, 4)} is part of a year: only what was published by ${formatDay(dataAsAt)} is counted.`,
          ]
        : []),
      ...(series.pause === null
        ? []
        : ['From March 2020 to June 2021 routine inspections were paused in the pandemic.']),
    ],
  };
}

/** What the figures say of themselves, on the page and in files. */
export const areaFigureWords = { counts: countsInWords, map, years } as const;
