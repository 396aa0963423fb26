import type { EnglandPoint } from '#contract/england.ts';
import type { Lane } from '#contract/gradeIds.ts';
import { goodOrOutstandingPercent, gradedTotal, tally } from './countGrades.ts';
import { noOverallFrom } from './frameworks.ts';
import type { EnglandDay } from './reportsOverTime.ts';
import { standingOf } from './standing.ts';

/**
 * How many councils stood at each grade on a lane, day by day, group by group; all of them one
 * group, '', unless `groupOf` says otherwise. It begins with the first day on which any was graded.
 * Overall effectiveness ends before April 2026: from then on each new report takes a council out,
 * and the share of those left would say nothing of England.
 */
export function sharesOverTime<Council>(
  days: readonly EnglandDay<Council>[],
  lane: Lane,
  groupOf: (council: Council) => string = () => '',
): Map<string, EnglandPoint[]> {
  const groups = new Map<string, EnglandPoint[]>();
  let begun = false;
  for (const { asAt, standing } of days) {
    if (lane === 'overall' && asAt >= noOverallFrom) continue;
    const counted = new Map<string, { councils: number; counts: EnglandPoint['counts'] }>();
    let graded = 0;
    for (const { council, report } of standing) {
      const group = groupOf(council);
      let of = counted.get(group);
      if (of === undefined) counted.set(group, (of = { councils: 0, counts: tally([]) }));
      of.councils += 1;
      of.counts[standingOf(report, lane)] += 1;
    }
    for (const { counts } of counted.values()) graded += gradedTotal(counts);
    begun ||= graded > 0;
    if (!begun) continue;
    for (const [group, { councils, counts }] of counted) {
      const points = groups.get(group) ?? [];
      points.push({
        lane,
        asAt,
        councils,
        counts,
        goodOrOutstandingPercent: goodOrOutstandingPercent(counts),
      });
      groups.set(group, points);
    }
  }
  return groups;
}
