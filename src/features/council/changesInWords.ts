import { gradeIds, type Grade } from '#contract/gradeIds.ts';
import { countInWords, listInWords } from '#shared/format/countOf.ts';
import { gradeLabel } from '#shared/format/gradeWords.ts';
import { numberInWords } from '#shared/format/numberInWords.ts';
import type { JudgementChange } from '#shared/format/judgementChanges.ts';

type Fate = 'same' | 'rose' | 'fell' | 'not-judged-before' | 'not-judged-after';

interface Fated {
  judgement: string;
  fate: Fate;
  /** The grade it has now; null: none to compare. */
  grade: Grade | null;
}

/** [one judgement …, several judgements …]: what did not change is named, so that it never sounds fine. */
const still: Record<Grade, readonly [string, string]> = {
  outstanding: ['is still outstanding', 'are still outstanding'],
  good: ['is still good', 'are still good'],
  'requires-improvement': ['still requires improvement', 'still require improvement'],
  inadequate: ['is still inadequate', 'are still inadequate'],
};

function fated({ judgement, comparison }: JudgementChange): Fated {
  if (comparison.outcome !== 'not-comparable') {
    return { judgement, fate: comparison.direction, grade: comparison.after };
  }
  const isAfter = comparison.reason === 'not-judged-after';
  return { judgement, fate: isAfter ? 'not-judged-after' : 'not-judged-before', grade: null };
}

/** How many of the judgements; the noun is said once, in the first clause. */
function counted(group: readonly Fated[], isFirst: boolean, total: number): string {
  if (!isFirst) return numberInWords(group.length);
  const noun = countInWords(group.length, 'judgement');
  return group.length === total && total > 1 ? `all ${noun}` : noun;
}

/** `three judgements rose to good since 2022`, `all four judgements fell since 2019, two to inadequate`. */
function movedClause(
  group: readonly Fated[],
  fate: 'rose' | 'fell',
  date: string,
  subject: string,
): string {
  const [first] = group;
  const grade = group.every((one) => one.grade === first?.grade) ? (first?.grade ?? null) : null;
  if (grade !== null) return `${subject} ${fate} to ${gradeLabel(grade).toLowerCase()}${date}`;
  const inadequate = group.filter((one) => one.grade === 'inadequate').length;
  const worst = inadequate > 0 ? `, ${numberInWords(inadequate)} to inadequate` : '';
  return `${subject} ${fate}${date}${worst}`;
}

/** What a sentence spells out: a judgement that moved alone, and each grade of those that did not. */
interface Detail {
  names: boolean;
  stillGrades: boolean;
}

function sentence(all: readonly Fated[], since: string, { names, stillGrades }: Detail): string {
  const of = (fate: Fate) => all.filter((one) => one.fate === fate);
  const clauses: string[] = [];
  const subject = (group: readonly Fated[], isFirst = clauses.length === 0) =>
    counted(group, isFirst, all.length);

  const moved = (['fell', 'rose'] as const)
    .map((fate) => ({ fate, group: of(fate) }))
    .filter(({ group }) => group.length > 0)
    .sort((a, b) => b.group.length - a.group.length);
  for (const { fate, group } of moved) {
    const date = clauses.length === 0 ? ` since ${since}` : '';
    const [only] = group;
    const named = names && group.length === 1 && only !== undefined;
    clauses.push(movedClause(group, fate, date, named ? only.judgement : subject(group)));
  }

  const same = of('same');
  const held = gradeIds
    .map((grade) => ({ grade, group: same.filter((one) => one.grade === grade) }))
    .filter(({ group }) => group.length > 0)
    .map(({ grade, group }, position) => {
      const who = subject(group, clauses.length === 0 && position === 0);
      return `${who} ${still[grade][group.length === 1 ? 0 : 1]}`;
    });
  // An inadequate grade that stays is always said.
  const isInadequate = same.some(({ grade }) => grade === 'inadequate');
  if (held.length > 1 && moved.length > 0 && !stillGrades && !isInadequate) {
    clauses.push(`${subject(same)} did not change`);
  } else if (held.length > 0) {
    clauses.push(listInWords(held) + (moved.length === 0 ? `, as in ${since}` : ''));
  }

  const before = of('not-judged-before');
  if (before.length > 0) clauses.push(`${subject(before)} had not been judged before`);
  const after = of('not-judged-after');
  if (after.length > 0) {
    clauses.push(`${subject(after)} ${after.length === 1 ? 'was' : 'were'} not judged this time`);
  }
  return clauses.join(', ');
}

/**
 * What became of the judgements since the report of the year `since`, those that moved first:
 * `care leavers fell to inadequate since 2019, three still require improvement`. Spells out less
 * where that takes more than `room` characters; may be longer where nothing shorter is true.
 */
export function changesInWords(
  changes: readonly JudgementChange[],
  since: string,
  room: number,
): string {
  const all = changes.map(fated);
  const [fullest, ...shorter] = [
    { names: true, stillGrades: true },
    { names: true, stillGrades: false },
    { names: false, stillGrades: true },
    { names: false, stillGrades: false },
  ].map((detail) => sentence(all, since, detail));
  return shorter.reduce(
    (kept, next) => (kept.length > room && next.length < kept.length ? next : kept),
    fullest ?? '',
  );
}
