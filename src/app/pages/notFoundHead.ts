import type { PageHead } from '../PageHead.ts';

export const notFoundHead: PageHead = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  path: '/404',
  unlisted: true,
};
