import type { Lane } from '#contract/gradeIds.ts';
import { gradedTotal, tally } from '#domain/countGrades.ts';
import type { NationalCouncil } from '#domain/nationalData.ts';
import { reportAsAt, standingOf } from '#domain/standing.ts';
import { countInWords, countOf, listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import { placeInWords } from '#shared/format/placeInWords.ts';
import type { Chosen } from './compareState.ts';

interface Headline {
  /** What is compared: `Cheshire East and its ten statistical neighbours`. */
  subject: string;
  title: string;
  lead: string;
}

/** More names than this make a headline too long; some of them stand for all. */
const mostNames = 3;

function neighboursInWords(count: number): string {
  if (count === 0) return 'its statistical neighbours';
  const number = count === 10 ? 'ten' : numberInWords(count);
  return `its ${number} statistical ${count === 1 ? 'neighbour' : 'neighbours'}`;
}

function subjectOf({ neighbours, region }: Chosen, councils: readonly NationalCouncil[]): string {
  if (region !== null) return region;
  const names = councils.map(({ name }) => placeInWords(name));
  const [first = ''] = names;
  if (neighbours) return `${first} and ${neighboursInWords(names.length - 1)}`;
  if (names.length <= mostNames) return listInWords(names);
  const others = countInWords(names.length - 2, 'other council');
  return `${listInWords(names.slice(0, 2)).replace(' and ', ', ')} and ${others}`;
}

function forLane(lane: Lane): string {
  return lane === 'overall' ? 'overall' : `for ${laneWords[lane].inSentence}`;
}

/** `3 of 11 are`, `all 11 are`, `none of the 11 is`, `both are`, `neither is`. */
function shareInWords(good: number, of: number): string {
  if (of === 2 && good !== 1) return good === 2 ? 'both are' : 'neither is';
  if (good === 0) return `none of the ${numberInWords(of)} is`;
  if (good === of) return `all ${numberInWords(of)} are`;
  return `${good} of ${of} ${good === 1 ? 'is' : 'are'}`;
}

function said(councils: readonly NationalCouncil[], lane: Lane, on: string): string {
  const counts = tally(councils.map(({ reports }) => standingOf(reportAsAt(reports, on), lane)));
  const graded = gradedTotal(counts);
  const good = counts.good + counts.outstanding;
  const grade =
    lane === 'overall' ? 'an overall grade' : `a grade for ${laneWords[lane].inSentence}`;
  if (graded === 0) return `none has ${grade}`;
  if (graded === councils.length) {
    return `${shareInWords(good, graded)} good or outstanding ${forLane(lane)}`;
  }
  if (graded === 1)
    return `the one with ${grade} is ${good === 1 ? '' : 'not '}good or outstanding`;
  return `of the ${graded} with ${grade}, ${good === 0 ? 'none is' : good === graded ? 'all are' : `${good} ${good === 1 ? 'is' : 'are'}`} good or outstanding`;
}

/** The page's headline for the councils compared, by their last reports up to an ISO day. */
export function compareHeadline(
  chosen: Chosen,
  councils: readonly NationalCouncil[],
  lane: Lane,
  on: string,
): Headline {
  const subject = sentenceCase(subjectOf(chosen, councils));
  const days = `Each council by its last report published by ${formatDay(on)}.`;
  if (councils.length < 2) {
    return {
      subject,
      title: chosen.neighbours ? subject : `${subject}: choose another council to compare it with`,
      lead: days,
    };
  }
  return {
    subject,
    title: `${subject}: ${said(councils, lane, on)}`,
    lead: `${countOf(councils.length, 'council')}, each by its last report published by ${formatDay(on)}.`,
  };
}
