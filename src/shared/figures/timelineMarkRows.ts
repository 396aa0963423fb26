import type { TimelineMarkKind } from './timelineMarkKinds.ts';

interface MarkRow {
  label: string;
  /** Where there is little room. */
  short: string;
  kinds: readonly TimelineMarkKind[];
}

/** The rows of marks under the judgements, from the top. Every kind of mark is in one of them. */
export const timelineMarkRows: readonly MarkRow[] = [
  { label: 'Monitoring visits', short: 'Monitoring', kinds: ['monitoring-visit'] },
  { label: 'Focused visits', short: 'Focused', kinds: ['focused-visit'] },
  { label: 'Joint inspections', short: 'Joint', kinds: ['jtai'] },
  { label: 'Area SEND', short: 'SEND', kinds: ['send'] },
  {
    label: 'Notices, directions',
    short: 'Notices',
    kinds: [
      'improvement-notice-issued',
      'improvement-notice-lifted',
      'statutory-direction',
      'commissioner-appointed',
    ],
  },
  { label: 'Trust established', short: 'Trust', kinds: ['trust-established'] },
];
