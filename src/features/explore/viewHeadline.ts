import type { Lane } from '#contract/gradeIds.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import { standingIds } from '#domain/grades.ts';
import { countOf, listInWords } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { changeCounts } from './changeCounts.ts';
import { needsExactDay, whenWords } from './dayWords.ts';
import type { ExploreView } from './exploreView.ts';
import { gradeOnLane } from './gradeOnLane.ts';
import { standingAfterCount } from '#shared/format/standingAfterCount.ts';

interface Headline {
  title: string;
  lead: string;
  /** What is compared with what. */
  basis: string;
}

function forLane(lane: Lane): string {
  return lane === 'overall' ? '' : ` for ${laneWords[lane].inSentence}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function title({ pairs, earlier, later, lane, dataAsAt, counts }: ExploreView): string {
  const graded = gradedTotal(counts);
  if (earlier === later) {
    if (graded === 0) return `No council had ${gradeOnLane(lane, true)} ${whenWords(later)}`;
    const good = counts.good + counts.outstanding;
    return `${number(good)} of ${number(graded)} councils were good or outstanding${forLane(lane)} ${whenWords(later)}`;
  }
  const { rose, fell, same } = changeCounts(pairs);
  if (rose + fell + same === 0) {
    return `No council can be compared${forLane(lane)} with ${whenWords(earlier).replace(/^(at|in|on) /, '')}`;
  }
  const exact = [earlier, later].some((day) => needsExactDay(day, dataAsAt));
  const when = later === dataAsAt ? '' : ` ${whenWords(later, exact)}`;
  const than = `${gradeOnLane(lane)}${when} than ${whenWords(earlier, exact)}`;
  const have = (count: number) => (later !== dataAsAt ? 'had' : count < 2 ? 'has' : 'have');
  if (rose + fell === 0) return `No council ${have(0)} a better or a worse ${than}`;
  if (rose === 0) {
    return `No council ${have(0)} a better ${than}, ${number(fell)} ${have(fell)} a worse one`;
  }
  return `${countOf(rose, 'council')} ${have(rose)} a better ${than}, ${fell === 0 ? 'none' : number(fell)} a worse one`;
}

const sinceApril2026 =
  'Since April 2026 Ofsted gives four judgements and no single grade, so read all four.';

/** The headline of a day against itself tells the good and outstanding: the lead tells the rest. */
function leadOfOneDay({ counts }: ExploreView): string {
  const rest = standingIds
    .filter((standing) => counts[standing] > 0 && standing !== 'good' && standing !== 'outstanding')
    .map((standing) => `${number(counts[standing])} ${standingAfterCount(standing)}`);
  const sentences = [
    ...(rest.length > 0
      ? [`The ${gradedTotal(counts) === 0 ? 'councils' : 'others'}: ${listInWords(rest)}.`]
      : []),
    ...(counts['not-given'] > 0 ? [sinceApril2026] : []),
  ];
  return sentences.join(' ');
}

function lead(view: ExploreView): string {
  const { counts, on, lane, dataAsAt, earlier, later } = view;
  if (earlier === later) return leadOfOneDay(view);
  const graded = gradedTotal(counts);
  const latest = on === dataAsAt;
  const good = number(counts.good + counts.outstanding);
  const share = `${good} of the ${countOf(graded, 'council')} with ${gradeOnLane(lane, true)} ${latest ? 'are' : 'were'} good or outstanding`;
  const opening =
    graded === 0
      ? `No council had ${gradeOnLane(lane, true)} ${whenWords(on)}.`
      : latest
        ? `${share}.`
        : `On ${formatDay(on)}, ${share}.`;
  return counts['not-given'] > 0 ? `${opening} ${sinceApril2026}` : opening;
}

/** The page's headline and what stands under it, worked out from the councils of the chosen view. */
export function viewHeadline(view: ExploreView): Headline {
  const { earlier, later } = view;
  return {
    title: title(view),
    lead: lead(view),
    basis:
      earlier === later
        ? 'Choose two different dates to see who rose and who fell.'
        : `Compares the last reports published by ${formatDay(earlier)} and by ${formatDay(later)}.`,
  };
}
