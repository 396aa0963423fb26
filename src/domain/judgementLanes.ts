import type { Lane } from '#contract/gradeIds.ts';

/** The four judgements, in the order reports give them. The one word over them is apart. */
export const judgementLanes = [
  'leaders',
  'help-and-protection',
  'children-in-care',
  'care-leavers',
] as const satisfies readonly Lane[];
