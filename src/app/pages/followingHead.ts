import type { PageHead } from '../PageHead.ts';

export const followingHead: PageHead = {
  title: 'Councils you follow',
  description:
    'A list of councils kept in your browser, with what changed in their data since your last visit or since a meeting.',
  path: '/following',
};
