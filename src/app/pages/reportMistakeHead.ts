import type { PageHead } from '../PageHead.ts';

/** What the page for reporting a mistake says of itself. */
export const reportMistakeHead: PageHead = {
  title: 'Report a mistake',
  description:
    'Tell the keepers of this tracker which fact is wrong, what it should say and where that can be read.',
  path: '/report-a-mistake',
};
