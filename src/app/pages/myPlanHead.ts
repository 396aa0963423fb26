import type { PageHead } from '../PageHead.ts';

export const myPlanHead: PageHead = {
  title: 'My plan',
  description:
    'Work on a private copy of an action plan. It is kept in your browser; nothing you write leaves it.',
  path: '/my-plan',
};
