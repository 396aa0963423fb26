import * as v from 'valibot';
import { lane } from './grades.ts';
import { isoDate, papersEntries } from './papers.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** How many councils stood at each grade on a day. The counts add up to `councils`. */
export const gradeCounts = v.object({
  outstanding: count,
  good: count,
  'requires-improvement': count,
  inadequate: count,
  'not-judged': v.pipe(count, v.description('Inspected, but this was not judged')),
  'not-given': v.pipe(count, v.description('The framework of the latest report has no such grade')),
  'not-inspected': v.pipe(count, v.description('No graded report since 2014 by this day')),
});
export type GradeCounts = v.InferOutput<typeof gradeCounts>;

export const englandPoint = v.object({
  lane,
  asAt: isoDate,
  councils: v.pipe(count, v.description('Councils that existed on the day')),
  counts: gradeCounts,
  goodOrOutstandingPercent: v.pipe(
    v.nullable(v.number()),
    v.description(
      'Of the councils with one of the four grades, to one decimal; null: none has one',
    ),
  ),
});
export type EnglandPoint = v.InferOutput<typeof englandPoint>;

export const englandSeries = v.object({
  ...papersEntries,
  byInspection: v.pipe(
    v.array(englandPoint),
    v.description("Ofsted's own definition: inspections that started by 31 March of each year"),
  ),
  byPublication: v.pipe(
    v.array(englandPoint),
    v.description('Reports published by 31 March of each year, and by the data-as-at day'),
  ),
});
export type EnglandSeries = v.InferOutput<typeof englandSeries>;
