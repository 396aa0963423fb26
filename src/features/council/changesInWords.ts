import type { Grade } from '#contract/grades.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { countInWords } from '#shared/format/countOf.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { JudgementChange } from './judgementChanges.ts';

const verbs = { same: 'held', rose: 'rose', fell: 'fell' } as const;
type Fate = keyof typeof verbs | 'not-judged-before' | 'not-judged-after';

interface Group {
  fate: Fate;
  judgements: string[];
  /** The grade they all have now; null where they differ or have none. */
  grade: Grade | null;
  inadequate: number;
}

function fateOf({ comparison }: JudgementChange): Fate {
  if (comparison.outcome !== 'not-comparable') return comparison.direction;
  return comparison.reason === 'not-judged-after' ? 'not-judged-after' : 'not-judged-before';
}

function groupBy(changes: readonly JudgementChange[], fate: Fate): Group {
  const members = changes.filter((change) => fateOf(change) === fate);
  const grades = members.map(({ comparison }) =>
    comparison.outcome === 'not-comparable' ? null : comparison.after,
  );
  const [grade = null] = grades;
  return {
    fate,
    judgements: members.map(({ judgement }) => judgement),
    grade: grades.every((one) => one === grade) ? grade : null,
    inadequate: grades.filter((one) => one === 'inadequate').length,
  };
}

function inSentence(grade: Grade): string {
  return gradeLabel(grade).toLowerCase();
}

/** Where the judgements of a group went: ` to good`, or `, one to inadequate` where they differ. */
function destination({ fate, grade, inadequate }: Group): string {
  if (grade !== null) return ` to ${inSentence(grade)}`;
  return fate === 'fell' && inadequate > 0 ? `, ${numberInWords(inadequate)} to inadequate` : '';
}

function clause(group: Group, isFirst: boolean, isAll: boolean): string {
  const { fate, judgements, grade } = group;
  const noun = countInWords(judgements.length, 'judgement');
  const counted = isFirst ? noun : (noun.split(' ')[0] ?? noun);
  if (fate === 'not-judged-before') {
    return `${counted} had not been judged before`;
  }
  if (fate === 'not-judged-after') {
    return `${counted} ${judgements.length === 1 ? 'was' : 'were'} not judged this time`;
  }
  const [only] = judgements;
  const named = fate !== 'same' && judgements.length === 1 && only !== undefined;
  const subject = isAll && judgements.length > 1 ? `all ${counted}` : named ? only : counted;
  if (fate === 'same') return `${subject} held${isAll && grade ? ` at ${inSentence(grade)}` : ''}`;
  return `${subject} ${verbs[fate]}${destination(group)}`;
}

/**
 * What became of the judgements, the larger groups first:
 * `three judgements held, care leavers fell to inadequate`.
 */
export function changesInWords(changes: readonly JudgementChange[]): string {
  const moved = (['same', 'fell', 'rose'] as const)
    .map((fate) => groupBy(changes, fate))
    .sort((a, b) => b.judgements.length - a.judgements.length);
  const unjudged = (['not-judged-before', 'not-judged-after'] as const).map((fate) =>
    groupBy(changes, fate),
  );
  const groups = [...moved, ...unjudged].filter(({ judgements }) => judgements.length > 0);
  // "One held" needs the noun where no earlier group has said it.
  return groups
    .map((group, position) => {
      const said = groups
        .slice(0, position)
        .some((earlier) => earlier.judgements.length > 1 || earlier.fate === 'same');
      return clause(group, !said, groups.length === 1);
    })
    .join(', ');
}
