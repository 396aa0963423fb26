import type { PageHead } from '../PageHead.ts';

export const englandHead: PageHead = {
  title: 'Ofsted’s judgements of England’s councils over time',
  description:
    'How many councils’ children’s services Ofsted judged outstanding, good, requires improvement or inadequate, every year since 2014, by judgement, region and kind of council.',
  path: '/england',
};
