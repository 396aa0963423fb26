import type { Lane } from '#contract/gradeIds.ts';
import { judgementLanes } from '#domain/judgementLanes.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import type { AfterInadequateView } from './afterInadequateView.ts';

function under({ lane, paths }: AfterInadequateView): string[] {
  if (lane !== 'overall' || paths.length === 0) return [];
  const parts = judgementLanes.map((one: Lane) => {
    const count = paths.filter(({ first }) => first.grades[one] === 'inadequate').length;
    return `${laneWords[one].inSentence} in ${count.toLocaleString('en-GB')}`;
  });
  return [
    `Overall effectiveness can be inadequate because of one judgement. Of the ${countOf(paths.length, 'report')} that start a path, inadequate for ${listInWords(parts)}.`,
  ];
}

function countsOf({ paths, numbers }: AfterInadequateView) {
  const cautioned = (caution: 'sif-and-ilacs' | 'care-judged-together') =>
    numbers.better.filter(
      ({ outcome }) => outcome.kind === 'better' && outcome.cautions.includes(caution),
    ).length;
  return {
    paths: paths.length.toLocaleString('en-GB'),
    better: numbers.better.length.toLocaleString('en-GB'),
    censored: paths.filter(({ startKnown }) => !startKnown).length,
    crossing: cautioned('sif-and-ilacs'),
    together: cautioned('care-judged-together'),
  };
}

/** What a reader has to know to read the paths right, a sentence or two each. */
function onPage(view: AfterInadequateView): string[] {
  const { numbers, data } = view;
  const { paths, better, censored, crossing, together } = countsOf(view);
  return [
    'Months are whole, from the publication of a path’s first report. A successor council does not have the grades of the one before it: a path ends with its council.',
    ...under(view),
    ...(censored === 0
      ? []
      : [
          `${countOf(censored, 'path')} of ${paths} ${censored === 1 ? 'starts' : 'start'} with the council’s first report in the data, which reach back to 2014: it may have been inadequate before, and longer than is shown.`,
        ]),
    ...(numbers.waiting.length === 0
      ? []
      : [
          `The median counts only the ${countOf(numbers.better.length, 'path')} with a better report, not those still open.`,
        ]),
    ...(crossing === 0
      ? []
      : [
          `In ${crossing.toLocaleString('en-GB')} of ${better} the inadequate report is of the single inspection framework (to 2018) and the better one of ILACS: the scale is the same, the questions are not.`,
        ]),
    ...(together === 0
      ? []
      : [
          `In ${together.toLocaleString('en-GB')} children in care and care leavers were one judgement in one of the two reports.`,
        ]),
    'No full inspection started between March 2020 and June 2021, so paths over that time are longer.',
    ...(data.adoptionOnly.length === 0
      ? []
      : [
          `${listInWords(data.adoptionOnly.map(({ name }) => name))}: adoption alone was inadequate, a judgement given until 2018 that has no place among these five.`,
        ]),
  ];
}

/** The least of it, for a picture: what its marks can't be read right without. */
function inPicture(view: AfterInadequateView): string[] {
  const { paths, better, censored, crossing, together } = countsOf(view);
  return [
    'Beside each path: whole months until the first report that is no longer inadequate (+ so far, – no grade, × council abolished).',
    ...under(view),
    ...(censored === 0
      ? []
      : [
          `${censored.toLocaleString('en-GB')} of ${paths} ${censored === 1 ? 'starts' : 'start'} with the council’s first report since 2014: it may have been inadequate before.`,
        ]),
    ...(crossing === 0
      ? []
      : [
          `In ${crossing.toLocaleString('en-GB')} of ${better} the better report answers other questions (ILACS) than the inadequate one (SIF, to 2018).`,
        ]),
    ...(together === 0
      ? []
      : [
          `In ${together.toLocaleString('en-GB')} care leavers were judged with children in care in one of the two.`,
        ]),
    'No full inspection started between March 2020 and June 2021.',
  ];
}

export const pathNotes = { onPage, inPicture };
