import type { Lane } from '#contract/grades.ts';
import { changeKind } from '#domain/changeKind.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { needsExactDay, whenWords } from './dayWords.ts';
import type { ExploreView } from './exploreView.ts';

interface Headline {
  title: string;
  lead: string;
  /** What is compared with what. */
  basis: string;
}

function forLane(lane: Lane): string {
  return lane === 'overall' ? '' : ` for ${laneWords[lane].inSentence}`;
}

function aGrade(lane: Lane): string {
  return lane === 'overall' ? 'an overall grade' : `a grade${forLane(lane)}`;
}

function number(count: number): string {
  return count.toLocaleString('en-GB');
}

function title({ pairs, earlier, later, lane, dataAsAt, counts }: ExploreView): string {
  const graded = gradedTotal(counts);
  if (earlier === later) {
    if (graded === 0) return `No council had ${aGrade(lane)} ${whenWords(later)}`;
    const good = counts.good + counts.outstanding;
    return `${number(good)} of ${number(graded)} councils were good or outstanding${forLane(lane)} ${whenWords(later)}`;
  }
  const total = { rose: 0, fell: 0, same: 0, 'not-comparable': 0 };
  for (const { change } of pairs) total[changeKind(change)] += 1;
  const { rose, fell, same } = total;
  if (rose + fell + same === 0) {
    return `No council can be compared${forLane(lane)} with ${whenWords(earlier).replace(/^(at|in|on) /, '')}`;
  }
  const who = rose === 0 ? 'No councils' : countOf(rose, 'council');
  const verb = later === dataAsAt ? (rose === 1 ? 'stands' : 'stand') : 'stood';
  const exact = [earlier, later].some((day) => needsExactDay(day, dataAsAt));
  const when = later === dataAsAt ? '' : ` ${whenWords(later, exact)}`;
  const lower = fell === 0 ? 'none' : number(fell);
  return `${who} ${verb} higher${when} than ${whenWords(earlier, exact)}${forLane(lane)}, ${lower} lower`;
}

function lead({ counts, on, lane, dataAsAt }: ExploreView): string {
  const graded = gradedTotal(counts);
  const latest = on === dataAsAt;
  const good = number(counts.good + counts.outstanding);
  const share = `${good} of the ${countOf(graded, 'council')} with ${aGrade(lane)} ${latest ? 'are' : 'were'} good or outstanding`;
  const opening =
    graded === 0
      ? `No council had ${aGrade(lane)} ${whenWords(on)}.`
      : latest
        ? `${share}.`
        : `On ${formatDay(on)}, ${share}.`;
  return counts['not-given'] > 0
    ? `${opening} Since April 2026 Ofsted gives four judgements and no single grade, so read all four.`
    : opening;
}

/** The page's headline and what stands under it, worked out from the councils of the chosen view. */
export function viewHeadline(view: ExploreView): Headline {
  const { earlier, later } = view;
  return {
    title: title(view),
    lead: lead(view),
    basis:
      earlier === later
        ? 'Choose two different days to see who rose and who fell.'
        : `Compares the last report published by ${formatDay(earlier)} with the last published by ${formatDay(later)}.`,
  };
}
