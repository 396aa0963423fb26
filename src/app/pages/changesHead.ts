import type { ChangeList } from '#contract/changes.ts';
import { changesHeadline } from '#features/changes/changesHeadline.ts';
import type { PageHead } from '../PageHead.ts';

/** What the page of releases says of itself. */
export function changesHead(list: ChangeList): PageHead {
  const { headline, lead } = changesHeadline(list);
  return { title: `What changed in the data: ${headline}`, description: lead, path: '/changes' };
}
