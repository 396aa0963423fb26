import type { Standing } from '#domain/grades.ts';
import type { StackedTimelineSeries } from './stackedTimelineSeries.ts';

/** The grades and kinds of no grade that a stacked timeline shows, for its key. */
export function stackedTimelineStandings({
  councils,
}: StackedTimelineSeries): ReadonlySet<Standing> {
  return new Set(
    councils.flatMap(({ bars, withoutOverall }) =>
      [...bars, ...withoutOverall].map(({ grade }) => grade),
    ),
  );
}
