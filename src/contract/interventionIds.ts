import type { EventType } from './inspectionIds.ts';

/** What the government does where a council's services are judged weak, and a trust taking over. */
export const interventionIds = [
  'improvement-notice-issued',
  'improvement-notice-lifted',
  'statutory-direction',
  'commissioner-appointed',
  'trust-established',
] as const satisfies readonly EventType[];
