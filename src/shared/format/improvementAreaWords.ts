import type { ImprovementArea } from '#contract/inspectionIds.ts';

/** The judgement an area for improvement belongs to, as the page names it. */
export const improvementAreaWords: Record<ImprovementArea, string> = {
  'impact-of-leaders': 'Impact of leaders',
  'help-and-protection': 'Help and protection',
  'children-in-care': 'Children in care',
  'care-leavers': 'Care leavers',
  'whole-service': 'Whole service',
};
