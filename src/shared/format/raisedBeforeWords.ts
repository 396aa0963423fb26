import type { RaisedBefore } from '#domain/raisedBefore.ts';

/**
 * What can be said about themes coming back. `shown`: the themes beside it; `year`: of the report
 * before, null where it is not known.
 */
export function raisedBeforeWords(
  raised: RaisedBefore,
  shown: readonly string[],
  year: string | null,
): string {
  if (!raised.known) {
    return raised.reason === 'no-earlier-report'
      ? 'No earlier report of the same kind is in the data, so themes that came back cannot be shown.'
      : `The ${year ?? 'earlier'} report is not transcribed, so themes that came back cannot be shown.`;
  }
  if (!shown.some((theme) => raised.themes.has(theme))) {
    const none = `None of these themes was raised in ${year === null ? 'the report before' : `the ${year} report`}`;
    return raised.partial
      ? `${none} as far as it is transcribed: more of it may have come back.`
      : `${none}.`;
  }
  const partly = raised.partial
    ? ' Only part of that report is transcribed, so more may have come back.'
    : '';
  return `A theme marked “raised in ${year ?? 'the report before'} too” was also among the areas for improvement of the report before. It is the same theme, not the same sentence.${partly}`;
}
