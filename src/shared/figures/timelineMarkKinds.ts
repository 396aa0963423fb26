/** Kinds of mark under the judgements, in the order in which they are told. */
export const timelineMarkKinds = [
  'monitoring-visit',
  'focused-visit',
  'jtai',
  'send',
  'improvement-notice-issued',
  'improvement-notice-lifted',
  'statutory-direction',
  'commissioner-appointed',
  'trust-established',
] as const;
export type TimelineMarkKind = (typeof timelineMarkKinds)[number];
