import type { PageHead } from '../PageHead.ts';

export const compareHead: PageHead = {
  title: 'Compare councils’ children’s services',
  description:
    'Up to six councils, a council and its statistical neighbours, or a region: ratings on one time axis, judgements side by side, shared areas for improvement and visits.',
  path: '/compare',
};
