import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { inspectionKindWords } from '#shared/format/kindWords.ts';
import { gradedIn } from './gradedIn.ts';
import type { PerYearSeries } from './inspectionsPerYearSeries.ts';

interface PerYearWords {
  /** What the figure says, without a full stop. */
  headline: string;
  summary: string;
  remarks: readonly string[];
}

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
            countOf(last.of.jtai.length, 'joint targeted inspection'),
            countOf(last.of.send.length, 'area SEND inspection'),
          ])}.`,
        ];
  const ofPart =
    part === undefined
      ? []
      : [
          `${part.year} is a part of a year: ${graded(gradedIn(part).length)} with a report published by ${formatDay(dataAsAt)}.`,
        ];
  const latestJoint = (['jtai', 'send'] as const).flatMap((kind) => {
    const day = latest[kind];
    return day === null ? [] : [`${inspectionKindWords[kind]}: ${formatDay(day)}`];
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
      `Joint targeted and area SEND inspections give no grade of a council’s services. The data hold those whose letter or outcome was found${jointOnce ? ', at most one of each for a council' : ''}, and no area SEND inspection of before 2023, when the rules were others.`,
      ...(latestJoint.length === 0
        ? []
        : [`First day of the latest in the data. ${latestJoint.join('. ')}.`]),
      ...(startNotKnown === 0
        ? []
        : [
            `Of ${countOf(startNotKnown, 'inspection')} the first day is not known: they count in the year their report was published.`,
          ]),
    ],
  };
}
