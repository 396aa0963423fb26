import type { Framework } from '#contract/gradeIds.ts';

/** First day of inspections with care leavers judged on their own. Source: ILACS framework, January 2023. */
export const careLeaversApartFrom = '2023-01-01';
/** First day of inspections without an overall effectiveness grade. Source: ILACS framework, April 2026. */
export const noOverallFrom = '2026-04-01';

interface FrameworkPeriod {
  framework: Framework;
  /** Earliest and latest days a graded inspection under it could start; null: still in force. */
  from: string;
  until: string | null;
}

/**
 * Frameworks in order, as bands that do not overlap. The last SIF inspections started in June 2018,
 * after the first of ILACS in January: which framework an inspection had is on its own row.
 */
export const frameworkPeriods: readonly FrameworkPeriod[] = [
  { framework: 'sif', from: '2013-11-01', until: '2017-12-31' },
  { framework: 'ilacs-2018', from: '2018-01-01', until: '2022-12-31' },
  { framework: 'ilacs-2023', from: careLeaversApartFrom, until: '2026-03-31' },
  { framework: 'ilacs-2026', from: noOverallFrom, until: null },
];

/**
 * The period of Ofsted's framework an inspection falls in, by the day it started (an inspection
 * under way when the rules change is reported under the old ones).
 */
export function frameworkOf(family: 'sif' | 'ilacs', startedOn: string): Framework {
  if (family === 'sif') return 'sif';
  if (startedOn >= noOverallFrom) return 'ilacs-2026';
  return startedOn >= careLeaversApartFrom ? 'ilacs-2023' : 'ilacs-2018';
}

/** Whether children in care and care leavers are one judgement in this framework. */
export function judgesCareTogether(framework: Framework): boolean {
  return framework === 'ilacs-2018';
}

export function hasOverallGrade(framework: Framework): boolean {
  return framework !== 'ilacs-2026';
}
