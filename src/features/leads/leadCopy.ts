import type { StoryLead } from '#contract/leads.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { siteName } from '#shared/format/siteName.ts';
import { leadFigure } from './leadFigure.ts';
import { leadSentence } from './leadSentence.ts';
import { leadSources } from './leadSources.ts';
import { underInWords } from './underInWords.ts';

/** A lead as text to paste: the sentence with what belongs under it, its sources, the figure and the day the data reach to. */
export function leadCopy(lead: StoryLead, dataAsAt: string, site: string): string {
  const under = underInWords(lead);
  return [
    leadSentence(lead, dataAsAt),
    ...(under === null ? [] : [under]),
    ...leadSources(lead).map(
      ({ label, address }) => `Source: ${label}${address === null ? '' : `, ${address}`}`,
    ),
    `Figure: ${site}${leadFigure(lead).path}`,
    `${siteName}, data to ${formatDay(dataAsAt)}`,
  ].join('\n');
}
