import type { EnglandPoint } from '#contract/england.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import type { Basis } from '#domain/standing.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { fewestGraded } from './sharesSeries.ts';

function goodOf({ counts }: EnglandPoint): { good: number; graded: number } {
  return { good: counts.good + counts.outstanding, graded: gradedTotal(counts) };
}

/** Fewer graded councils than these are named as a count, not as a share alone. */
const fewestForPercent = 20;

/** How shares of councils read. */
export const shareWords = {
  /** A whole percentage of the graded; a dash where none has a grade. */
  percent(count: number, { counts }: Pick<EnglandPoint, 'counts'>): string {
    const graded = gradedTotal(counts);
    return graded === 0 ? '–' : `${Math.round((count / graded) * 100)}%`;
  },
  /** `73% (111 of 153)`; without the share where it is over too few councils. */
  goodShare(point: EnglandPoint): string {
    const { good, graded } = goodOf(point);
    if (graded < fewestGraded) return `${good} of ${graded}`;
    return `${shareWords.percent(good, point)} (${good.toLocaleString('en-GB')} of ${graded.toLocaleString('en-GB')})`;
  },
  /** Over a small drawing: `73% good or outstanding (111 of 153 councils)`. */
  panel(point: EnglandPoint): string {
    const { good, graded } = goodOf(point);
    const all = point.councils;
    // Kept on one line.
    const of = `${good.toLocaleString('en-GB')}\u00a0of\u00a0${graded.toLocaleString('en-GB')}`;
    const rest = graded === all ? '' : `; ${countOf(all, 'council')} in all`;
    return graded < fewestGraded
      ? `${of} good or outstanding${rest}`
      : `${shareWords.percent(good, point)} good or outstanding (${of}${rest})`;
  },
  /** As a sentence opens: `73% of councils`, `3 of 5 councils`. */
  goodCouncils(point: EnglandPoint): string {
    const { good, graded } = goodOf(point);
    return graded < fewestForPercent
      ? `${good} of ${graded} councils`
      : `${shareWords.percent(good, point)} of councils`;
  },
  /** The same beside another: `38%`, `2 of 4`. */
  goodShort(point: EnglandPoint): string {
    return shareWords.goodCouncils(point).replace(/ (of )?councils$/, '');
  },
  /** `overall`, `for help and protection`. */
  forLane(lane: Lane): string {
    return lane === 'overall' ? 'overall' : `for ${laneWords[lane].inSentence}`;
  },
  /** What counts on a day. */
  basis: {
    inspection: 'inspections that had started by each date, as Ofsted’s own yearly figures do',
    publication: 'reports published by each date',
  } satisfies Record<Basis, string>,
  /** `in March 2026` for a year's day, `on 20 August 2026`. */
  when(day: string): string {
    return day.endsWith('-03-31') ? `in March ${day.slice(0, 4)}` : `on ${formatDay(day)}`;
  },
};
