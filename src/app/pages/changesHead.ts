import type { ChangeList } from '#contract/changes.ts';
import { formatDay } from '#shared/format/formatDay.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of releases says of itself. */
export function changesHead(list: ChangeList): PageHead {
  return {
    title: 'What changed in the data',
    description: `Inspections added, grades corrected, plans and statuses moved: every release of the data set, to ${formatDay(list.dataAsAt)}.`,
    path: '/changes',
  };
}
