import type { EnglandPoint } from '#contract/england.ts';
import { gradedTotal } from '#domain/countGrades.ts';
import { isCareLane } from '#domain/isCareLane.ts';
import { countOf } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { laneWords } from '#shared/format/laneWords.ts';
import { baselinePoint } from './baselinePoint.ts';
import type { EnglandView } from './englandView.ts';
import { shareWords } from './shareWords.ts';

function shareOn(point: EnglandPoint): string {
  return `${shareWords.goodShare(point)} on ${formatDay(point.asAt)}`;
}

/** Words of the figure of shares, from the same points as its marks. */
export const sharesWords = {
  title({ lane, points }: EnglandView): string {
    const first = points[0];
    const since = first === undefined ? '' : `, every year since ${first.asAt.slice(0, 4)}`;
    return `${laneWords[lane].label}${since}`;
  },
  summary(view: EnglandView): string {
    const { points } = view;
    const [first, last, before] = [points[0], points.at(-1), baselinePoint(points)];
    if (first === undefined || last === undefined) return 'No council has a grade for it.';
    const since = before === null ? '' : `; ${shareOn(before)}`;
    const said = `Good or outstanding, of the councils with a grade: ${shareOn(last)}${since}.`;
    const graded = gradedTotal(first.counts);
    return graded * 2 < first.councils
      ? `${said} The first years rest on few councils: ${graded} of ${first.councils} had a grade on ${formatDay(first.asAt)}.`
      : said;
  },
  /** Beside the end of the overall series; null: the series goes on. */
  ended({ ended }: EnglandView): string | null {
    if (ended === null) return null;
    if (ended.length === 0) return 'No overall grade from April 2026';
    return `No overall grade from April 2026: ${countOf(ended.length, 'council')} ${ended.length === 1 ? 'has' : 'have'} none`;
  },
  caption({ as, basis, lane, ended }: EnglandView): string {
    const what =
      as === 'percent'
        ? `${laneWords[lane].label}: share of the councils with a grade, in whole percent`
        : `${laneWords[lane].label}: number of councils`;
    const end =
      ended === null
        ? ''
        : ' The series ends with March 2026, the last month with an overall grade.';
    return `${what}; ${shareWords.basis[basis]}.${end} Each number opens into its councils.`;
  },
  thin: 'Narrow bars: fewer than half of the councils, or fewer than five, had a grade by then.',
  /** What to know before years are compared, beside what the marks themselves say. */
  notes(view: EnglandView): string[] {
    const { lane, ended, as } = view;
    return [
      'Each council by its last inspection until then.',
      ...(ended === null
        ? []
        : [
            'Inspections from April 2026 on are given no overall grade, and none is worked out here.',
          ]),
      'The rules of inspection changed in 2018, 2023 and 2026: years under different rules are not quite like for like.',
      'Pause: no full inspection started between 10 March 2020 and 27 June 2021.',
      ...(isCareLane(lane)
        ? ['From 2018 to 2022 children in care and care leavers were one judgement.']
        : []),
      ...(as === 'percent' ? [sharesWords.thin] : []),
    ];
  },
};
