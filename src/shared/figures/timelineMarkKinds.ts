/** Kinds of mark under the judgements, in the order of their rows. */
export const timelineMarkKinds = [
  'monitoring-visit',
  'focused-visit',
  'jtai',
  'send',
  'notice',
] as const;
export type TimelineMarkKind = (typeof timelineMarkKinds)[number];
