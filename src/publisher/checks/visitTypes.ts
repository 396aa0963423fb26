import type { EventType } from '#contract/inspectionIds.ts';

/** Events at which inspectors looked at something, and that are no graded inspection. */
export const visitTypes: readonly EventType[] = ['monitoring-visit', 'focused-visit', 'jtai'];
