import type { JudgementId } from '#contract/inspectionIds.ts';
import type { Framework, Lane, LaneGrade } from '#contract/gradeIds.ts';

type LaneGrades = Record<Lane, LaneGrade>;

const lanesOfFramework: Record<Framework, Record<Lane, JudgementId | null>> = {
  sif: {
    overall: 'overall-effectiveness',
    leaders: 'leadership-management-governance',
    'help-and-protection': 'help-and-protection',
    'children-in-care': 'looked-after-and-permanence',
    'care-leavers': 'care-leavers',
  },
  'ilacs-2018': {
    overall: 'overall-effectiveness',
    leaders: 'impact-of-leaders',
    'help-and-protection': 'help-and-protection',
    'children-in-care': 'children-in-care-and-care-leavers',
    'care-leavers': 'children-in-care-and-care-leavers',
  },
  'ilacs-2023': {
    overall: 'overall-effectiveness',
    leaders: 'impact-of-leaders',
    'help-and-protection': 'help-and-protection',
    'children-in-care': 'children-in-care',
    'care-leavers': 'care-leavers',
  },
  'ilacs-2026': {
    overall: null,
    leaders: 'impact-of-leaders',
    'help-and-protection': 'help-and-protection',
    'children-in-care': 'children-in-care',
    'care-leavers': 'care-leavers',
  },
};

/** The judgement a framework gives on a lane; null: it gives none. */
export function judgementOn(framework: Framework, lane: Lane): JudgementId | null {
  return lanesOfFramework[framework][lane];
}

/** The judgements an inspection under this framework must hold, adoption (a SIF sub-judgement) aside. */
export function judgementsOf(framework: Framework): JudgementId[] {
  const judgements = Object.values(lanesOfFramework[framework]).filter((id) => id !== null);
  return [...new Set(judgements), ...(framework === 'sif' ? (['adoption'] as const) : [])];
}

/**
 * Lays an inspection's judgements on the five lanes. A lane the framework has no judgement for is
 * `not-given`; a judgement the inspection should hold but does not is `not-judged`.
 */
export function layOnLanes(
  framework: Framework,
  judgements: Partial<Record<JudgementId, LaneGrade>>,
): LaneGrades {
  const grade = (lane: Lane): LaneGrade => {
    const judgement = lanesOfFramework[framework][lane];
    return judgement === null ? 'not-given' : (judgements[judgement] ?? 'not-judged');
  };
  return {
    overall: grade('overall'),
    leaders: grade('leaders'),
    'help-and-protection': grade('help-and-protection'),
    'children-in-care': grade('children-in-care'),
    'care-leavers': grade('care-leavers'),
  };
}
