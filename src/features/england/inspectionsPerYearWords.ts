import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { gradedIn } from './gradedIn.ts';
import type { PerYearSeries } from './inspectionsPerYearSeries.ts';

interface PerYearWords {
  /** What the figure says, without a full stop. */
  headline: string;
  summary: string;
  remarks: readonly string[];
}

const latestWords = {
  jtai: 'joint targeted area inspection began',
  send: 'area SEND inspection began',
} as const;

/** The figure in words, from the same series as its bars. */
export function inspectionsPerYearWords(series: PerYearSeries): PerYearWords {
  const { years, partYear, dataAsAt, latest, startNotKnown, jointOnce } = series;
  const whole = years.filter(({ year }) => year !== partYear);
  const [before, last] = [whole.at(-2), whole.at(-1)];
  const part = partYear === null ? undefined : years.find(({ year }) => year === partYear);
  const graded = (count: number) => countOf(count, 'graded inspection');
  const headline =
    last === undefined
      ? 'Inspections of children’s services, year by year'
      : `${graded(gradedIn(last).length)} of children’s services began in ${last.year}${before === undefined ? '' : `, after ${gradedIn(before).length} in ${before.year}`}`;
  const ofLast =
    last === undefined
      ? []
      : [
          `In ${last.year}: ${listInWords([
            countOf(last.of['ilacs-standard'].length, 'standard inspection'),
            countOf(last.of['ilacs-short'].length, 'short one'),
          ])}. Known of that year besides, without grades: ${listInWords([
            countOf(last.of.jtai.length, 'joint targeted inspection'),
            countOf(last.of.send.length, 'area SEND inspection'),
          ])}.`,
        ];
  const ofPart =
    part === undefined
      ? []
      : [
          `${part.year} is part of a year: ${graded(gradedIn(part).length)} with a report published by ${formatDay(dataAsAt)}.`,
        ];
  const latestJoint = (['jtai', 'send'] as const).flatMap((kind) => {
    const day = latest[kind];
    return day === null ? [] : [`${latestWords[kind]} on ${formatDay(day)}`];
  });
  return {
    headline,
    summary: [
      'Inspections with a published report, by the year they started.',
      ...ofLast,
      ...ofPart,
    ].join(' '),
    remarks: [
      'SIF was replaced by ILACS in 2018. No graded inspection started between 10 March 2020 and 27 June 2021, in the pandemic.',
      `Joint targeted and area SEND inspections give no grade of a council’s services. The data hold those whose letter or outcome was found${jointOnce ? ', at most one of each for a council' : ''}. Area SEND inspections before 2023, under other rules, are not in the data.`,
      ...(latestJoint.length === 0
        ? []
        : [`In the data the latest ${latestJoint.join(', the latest ')}.`]),
      ...(startNotKnown === 0
        ? []
        : [
            `The first day of ${countOf(startNotKnown, 'inspection')} is not known: each counts in the year its report was published.`,
          ]),
    ],
  };
}
