import type { PageHead } from '../PageHead.ts';

/**
 * What the page of comparisons says of itself; `said`: of the councils chosen, once they are known.
 * Its canonical address is the plain page: every choice is a view of it.
 */
export function compareHead(said: { title: string; lead: string } | null): PageHead {
  if (said === null) {
    return {
      title: 'Compare councils’ children’s services',
      description:
        'Up to six councils, a council and its statistical neighbours, or a region: ratings on one time axis, judgements side by side, shared areas for improvement and visits.',
      path: '/compare',
    };
  }
  return {
    title: said.title,
    description: `${said.lead} Judgements side by side, with what makes them hard to compare.`,
    path: '/compare',
  };
}
