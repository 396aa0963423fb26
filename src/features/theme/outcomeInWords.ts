import { formatDay } from '#shared/format/formatDay.ts';
import type { AskRow } from './themeData.ts';

/** What came after a request, in a sentence without its full stop. */
export function outcomeInWords({
  ask,
  council,
  next,
}: Pick<AskRow, 'ask' | 'council' | 'next'>): string {
  if (next === null) {
    return council.abolished === undefined
      ? 'No later graded report has been published'
      : `No later graded report: the council ceased to exist on ${formatDay(council.abolished)}`;
  }
  const report = `the next report, of ${formatDay(next.publishedOn)},`;
  if (ask.outcome === 'came-back') return `In ${report} too`;
  if (ask.outcome === 'not-asked') return `Not in ${report.slice(0, -1)}`;
  return `What can be told of ${report} does not settle it`;
}
