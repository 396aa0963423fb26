import type { TimelineMarkKind } from './timelineMarkKinds.ts';

interface MarkWords {
  one: string;
  many: string;
}

/** Each kind of mark after a count. */
export const timelineMarkWords: Record<TimelineMarkKind, MarkWords> = {
  'monitoring-visit': { one: 'monitoring visit', many: 'monitoring visits' },
  'focused-visit': { one: 'focused visit', many: 'focused visits' },
  jtai: { one: 'joint inspection', many: 'joint inspections' },
  send: { one: 'area SEND inspection', many: 'area SEND inspections' },
  'improvement-notice-issued': { one: 'improvement notice', many: 'improvement notices' },
  'improvement-notice-lifted': {
    one: 'improvement notice lifted',
    many: 'improvement notices lifted',
  },
  'statutory-direction': { one: 'statutory direction', many: 'statutory directions' },
  'commissioner-appointed': { one: 'commissioner appointed', many: 'commissioners appointed' },
  'trust-established': { one: 'trust established', many: 'trusts established' },
};
