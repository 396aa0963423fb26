import type { Inspection } from '#contract/council.ts';

/** What the row of an inspection or visit was read from. */
export const readFromWords: Readonly<Record<Inspection['read'], string>> = {
  report: 'the report',
  'official-statistics': 'Ofsted’s tables',
  summary: 'a summary table',
  news: 'news or another account',
};
