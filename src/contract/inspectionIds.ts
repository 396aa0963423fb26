export const judgementIds = [
  'overall-effectiveness',
  'leadership-management-governance',
  'impact-of-leaders',
  'help-and-protection',
  'looked-after-and-permanence',
  'adoption',
  'children-in-care-and-care-leavers',
  'children-in-care',
  'care-leavers',
  'send-arrangements',
] as const;
export type JudgementId = (typeof judgementIds)[number];

/** Everything Ofsted does at a council: graded inspections, visits, joint and SEND inspections. */
export const inspectionKindIds = [
  'sif',
  'ilacs-standard',
  'ilacs-short',
  'focused-visit',
  'monitoring-visit',
  'jtai',
  'send',
] as const;
export type InspectionKind = (typeof inspectionKindIds)[number];

export const improvementAreaIds = [
  'impact-of-leaders',
  'help-and-protection',
  'children-in-care',
  'care-leavers',
  'whole-service',
] as const;
export type ImprovementArea = (typeof improvementAreaIds)[number];

export const coverageIds = ['full', 'partial', 'none-named', 'not-transcribed'] as const;
export type Coverage = (typeof coverageIds)[number];

export const eventTypeIds = [
  'inspection',
  'monitoring-visit',
  'focused-visit',
  'jtai',
  'progress-report',
  'plan-adopted',
  'improvement-notice-issued',
  'improvement-notice-lifted',
  'statutory-direction',
  'commissioner-appointed',
  'trust-established',
  'other',
] as const;
export type EventType = (typeof eventTypeIds)[number];
