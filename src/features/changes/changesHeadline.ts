import type { ChangeList, DataRelease } from '#contract/changes.ts';
import { releaseWords } from '#domain/changes/releaseWords.ts';
import { listInWords, sentenceCase } from '#shared/format/countOf.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import { openedInWords } from './openedInWords.ts';
import { releaseParts } from './releaseParts.ts';

interface ChangesHeadline {
  headline: string;
  lead: string;
}

/** More parts than that do not fit a headline: the others are counted together. */
const partsAtMost = 2;

function changedSince({ changes }: DataRelease, before: DataRelease): string {
  const parts = releaseParts(changes, partsAtMost);
  const what = parts.length === 0 ? 'nothing that a page shows was changed' : listInWords(parts);
  return `${sentenceCase(what)} since ${releaseWords(before)}`;
}

/** What the newest release changed, and when it came. */
export function changesHeadline({
  releases: [newest, before],
  dataAsAt,
}: Pick<ChangeList, 'releases' | 'dataAsAt'>): ChangesHeadline {
  const how =
    'Each release lists every row that is new, different or gone, with both values, and keeps the whole data set as it was.';
  if (newest === undefined) {
    return {
      headline: 'No release of the data yet',
      lead: `The data on this site reach to ${formatDay(dataAsAt)} and have not been released with a list of changes yet. From the first release on, what changes is told here.`,
    };
  }
  const released = `Released ${releaseWords(newest)}, with reports published up to ${formatDay(newest.dataAsAt)}.`;
  const headline =
    before === undefined
      ? `First release: ${openedInWords(newest.opened)}`
      : changedSince(newest, before);
  return { headline, lead: `${released} ${how}` };
}
