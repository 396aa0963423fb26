import type { PathGroup } from '#domain/inadequate/pathGroups.ts';

/** What became of the paths of a group: after their number on the page, and as a sentence's part. */
export const groupWords: Record<PathGroup, string> = {
  next: 'better at the next inspection',
  second: 'better at the second inspection after it',
  third: 'better at the third inspection after it, or a later one',
  'still-inadequate': 'still inadequate when inspected again, and not better since',
  'not-reinspected': 'not reinspected yet',
  'no-overall': 'next report without an overall grade, as Ofsted has given none since April 2026',
  'not-judged': 'next report did not judge this',
  abolished: 'council abolished before it was better',
};
