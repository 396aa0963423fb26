import { countOf } from '#shared/format/countOf.ts';

/** Whole months as people say them: `8 months`, `2 years`, `1 year 10 months`. */
export function waitInWords(months: number): string {
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years === 0) return months === 0 ? 'less than a month' : countOf(rest, 'month');
  return rest === 0
    ? countOf(years, 'year')
    : `${countOf(years, 'year')} ${countOf(rest, 'month')}`;
}
