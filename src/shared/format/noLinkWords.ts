import type { Inspection } from '#contract/council.ts';

/** What stands where a visit or inspection has no link, by what it was read from. */
export const noLinkWords: Readonly<Record<Inspection['read'], string>> = {
  report: 'Read from the letter or report, without a link to it.',
  'official-statistics': 'From Ofsted’s tables, without a link.',
  summary: 'From a second-hand table, without a link.',
  news: 'From another account, without a link.',
};
