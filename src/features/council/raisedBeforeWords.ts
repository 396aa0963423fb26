import type { RaisedBefore } from '#domain/raisedBefore.ts';

/** What can be said about themes coming back: null where nothing needs saying. `year`: of the report before. */
export function raisedBeforeWords(raised: RaisedBefore, year: string | null): string | null {
  if (!raised.known) {
    return raised.reason === 'no-earlier-report'
      ? 'No earlier report of the same kind is in the data, so themes that came back cannot be shown.'
      : `The ${year ?? 'earlier'} report is not transcribed, so themes that came back cannot be shown.`;
  }
  const partly = raised.partial
    ? ' Only part of that report is transcribed, so more may have come back.'
    : '';
  return `A theme marked “raised in ${year ?? 'the report before'} too” was also among the areas for improvement of the report before. It is the same theme, not the same sentence.${partly}`;
}
