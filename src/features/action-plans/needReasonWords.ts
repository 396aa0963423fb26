import type { PlanNeedReason } from '#contract/planNeedReasonIds.ts';

interface NeedReasonWords {
  title: string;
  /** `the 12 councils …` */
  councils: string;
  /** The report that asks for the plan: `the … report`. */
  report: string;
  /** In a letter: `Ofsted’s …`. */
  inspection: string;
  anInspection: string;
}

/** Why a council needs a plan, as the page and a letter say it. */
export const needReasonWords: Record<PlanNeedReason, NeedReasonWords> = {
  inadequate: {
    title: 'Judged inadequate',
    councils: 'judged inadequate',
    report: 'inspection report',
    inspection: 'inspection of children’s services',
    anInspection: 'an inspection of children’s services',
  },
  'priority-action-jtai': {
    title: 'Area for priority action: joint inspection',
    councils: 'where a joint inspection named an area for priority action',
    report: 'joint targeted area inspection report',
    inspection: 'joint targeted area inspection',
    anInspection: 'a joint targeted area inspection',
  },
  'priority-action-send': {
    title: 'Area for priority action: area SEND inspection',
    councils: 'where an area SEND inspection named an area for priority action',
    report: 'area SEND inspection report',
    inspection: 'area SEND inspection',
    anInspection: 'an area SEND inspection',
  },
};
