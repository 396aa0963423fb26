/** One address of every kind of page, and the councils whose history is out of the ordinary. */
export const pagePaths = {
  explore: '/',
  data: '/data-set',
  council: '/councils/cheshire-east',
  /** Two inadequate judgements of four in 2026, and no overall grade. */
  noOverall: '/councils/trafford',
  successor: '/councils/cumberland',
  abolished: '/councils/cumbria',
  /** Three judgements not made in 2016: too few children. */
  notJudged: '/councils/isles-of-scilly',
  longName: '/councils/bournemouth-christchurch-and-poole',
} as const;
