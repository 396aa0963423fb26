import { countInWords, listInWords } from '#shared/format/countOf.ts';

/** Whole years and months from an ISO day to a later one: `four years and one month`. */
export function timeInWords(from: string, to: string): string {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const all = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  const [years, months] = [Math.floor(all / 12), all % 12];
  if (all < 1) return 'less than a month';
  return listInWords([
    ...(years > 0 ? [countInWords(years, 'year')] : []),
    ...(months > 0 ? [countInWords(months, 'month')] : []),
  ]);
}
