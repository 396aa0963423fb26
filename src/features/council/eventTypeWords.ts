import type { EventType } from '#contract/inspectionIds.ts';

export const eventTypeWords: Record<EventType, string> = {
  inspection: 'Inspection',
  'monitoring-visit': 'Monitoring visit',
  'focused-visit': 'Focused visit',
  jtai: 'Joint inspection',
  'progress-report': 'Progress report',
  'plan-adopted': 'Plan adopted',
  'improvement-notice-issued': 'Improvement notice issued',
  'improvement-notice-lifted': 'Improvement notice lifted',
  'statutory-direction': 'Statutory direction',
  'commissioner-appointed': 'Commissioner appointed',
  'trust-established': 'Trust established',
  other: 'Other',
};
